import type { Instant, LocalDate } from '#lib/kernel';
import { deadlineId } from './deadline.js';
import { comingReminders, type ReminderItem, type ReminderState } from './due-reminders.js';
import type { ReminderPolicy } from './reminder-policy.js';

/** One thing that one person is told on a day: by the policy as it is, as it would be, or both. */
export type ComparedReminder = Readonly<{ personId: string; day: LocalDate; item: ReminderItem; by: 'both' | 'before' | 'after' }>;

export type Compared = Readonly<{ now: Instant; until: LocalDate; before: ReminderPolicy; after: ReminderPolicy }>;

/** Who would be told of what from now to a day, by one policy and by another, day by day. */
export function comparedReminders(state: ReminderState, { now, until, before, after }: Compared): readonly ComparedReminder[] {
  const [asItIs, asItWouldBe] = [before, after].map((policy) => toldBy(state, { now, until }, policy)) as [Told, Told];
  const kept = [...asItIs].map(([key, told]): ComparedReminder => ({ ...told, by: asItWouldBe.has(key) ? 'both' : 'before' }));
  const added = [...asItWouldBe].flatMap(([key, told]): readonly ComparedReminder[] => (asItIs.has(key) ? [] : [{ ...told, by: 'after' }]));
  return [...kept, ...added].toSorted((one, other) => one.day.localeCompare(other.day) || one.personId.localeCompare(other.personId));
}

type Told = ReadonlyMap<string, Omit<ComparedReminder, 'by'>>;

const toldBy = (state: ReminderState, span: Readonly<{ now: Instant; until: LocalDate }>, policy: ReminderPolicy): Told =>
  new Map(comingReminders(state, span, policy).flatMap(({ personId, day, items }) => items.map((item) => [keyOf(personId, day, item), { personId, day, item }] as const)));

const keyOf = (personId: string, day: LocalDate, { subject, as }: ReminderItem): string => [personId, day, deadlineId(subject), as].join(' ');
