import type { LocalDate } from '#lib/kernel';
import { approvalDue, meetingPreparation, type OpenDays } from '#lib/planning';
import type { Deadline, MeetingOnDay } from '#lib/scorecard';
import { PREPARATION_LABELS, capitalised, dueWords, swedishDate, type NameOf } from '#lib/texts';
import type { CalendarDay } from './i-calendar.js';

/** The days by which the goals or reports of some units are due, one for each unit: one may have been given longer than another. */
export function deadlineDays({ deadline, followUp, budgetYear, title, moves, extensions, units }: Deadline, isOurs: (unit: string) => boolean, nameOf: NameOf): readonly CalendarDay[] {
  return units.filter(({ unit }) => isOurs(unit)).map(({ unit, dueOn }) => {
    const longer = extensions.filter((extension) => extension.unit === unit);
    return {
      id: [deadline, budgetYear, ...(followUp === null ? [] : [followUp]), unit].join('-'), version: moves.length + longer.length, day: dueOn,
      title: `Senast i dag: ${dueWords({ title, budgetYear })} (${nameOf(unit)})`, description: longer.at(-1)?.reason ?? moves.at(-1)?.reason ?? null,
      isCancelled: false,
    };
  });
}

/** The days of one body's meetings, with what comes before and after each. A meeting that is moved stays the same entry, on its new day. */
export const meetingDays = (meetings: readonly MeetingOnDay[], isOpen: OpenDays, nameOf: NameOf): readonly CalendarDay[] =>
  meetings.filter(({ meeting }) => meeting.standing.status !== 'moved').flatMap((meeting) => daysOf(meeting, { origin: originOf(meeting, meetings), isOpen }, nameOf));

function daysOf(on: MeetingOnDay, { origin, isOpen }: Readonly<{ origin: Origin; isOpen: OpenDays }>, nameOf: NameOf): readonly CalendarDay[] {
  const { body, meetingDate, meeting: { standing, reason } } = on;
  const isCancelled = standing.status === 'cancelled';
  const id = `meeting-${body}-${origin.day}`;
  const version = origin.moves + (isCancelled ? 1 : 0);
  const around = [
    ...meetingPreparation(on, isOpen).map(({ step, day }) => ({ step, day, words: PREPARATION_LABELS[step] })),
    { step: 'approved', day: approvalDue(meetingDate).unrolled, words: 'protokollet är justerat' },
  ];
  return [
    { id, version, day: meetingDate, title: `${capitalised(nameOf(body))} sammanträder`, description: reason, isCancelled },
    ...around.map(({ step, day, words }) => ({
      id: `${id}-${step}`, version, day, title: `Senast i dag: ${words} (sammanträdet den ${swedishDate(meetingDate)})`, description: null, isCancelled,
    })),
  ];
}

/** The day a meeting was first to be held, and how often it has been moved since. */
type Origin = Readonly<{ day: LocalDate; moves: number }>;

function originOf({ meetingDate, meeting: { movedFrom } }: MeetingOnDay, all: readonly MeetingOnDay[]): Origin {
  if (movedFrom === null) return { day: meetingDate, moves: 0 };
  const before = all.find((other) => other.meetingDate === movedFrom);
  const { day, moves } = before ? originOf(before, all) : { day: movedFrom, moves: 0 };
  return { day, moves: moves + 1 };
}
