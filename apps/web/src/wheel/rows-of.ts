import { isLastDay, isMeeting, isPeriod, type Entry } from './wheel-words.js';

/** The rows beside the wheel: a last day on which a period ends is told with the period. */
export function rowsOf(entries: readonly Entry[]): readonly Entry[] {
  const [periods, days] = [entries.filter(isPeriod), entries.filter(isLastDay)];
  return entries.filter((entry) => !isMeeting(entry) && !(isLastDay(entry) && periods.some((period) => isEndOf(period, entry)))).map((entry) => {
    const end = isPeriod(entry) ? days.find((day) => day.provision !== null && isEndOf(entry, day)) : undefined;
    return end ? { ...entry, provision: end.provision } : entry;
  });
}

const isEndOf = (period: Entry, day: Entry): boolean =>
  period.to === day.to && period.ring === day.ring && period.budgetYear === day.budgetYear && period.title === day.title;

const NEXT_MAX = 3;

/** The next days by which something is to be done that is not done, one of each day. */
export function nextDates(entries: readonly Entry[]): readonly Entry[] {
  const open = entries.filter((entry) => isLastDay(entry) && entry.state !== 'past' && !entry.isDone).toSorted((one, other) => one.from.localeCompare(other.from));
  return open.filter((entry, order) => open.findIndex(({ from }) => from === entry.from) === order).slice(0, NEXT_MAX);
}
