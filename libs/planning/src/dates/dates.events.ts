import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';
import type { StatutoryAct } from '../calendar/statutory-limits.js';
import type { CyclePhase } from '../cycle/cycle-phase.js';
import type { CycleDeadline } from '../cycle/deadline-name.js';

/** The reports that must be with KF and the auditors by a day of the law. */
export type ReportAct = Extract<StatutoryAct, 'interim-report-handed-over' | 'annual-report-handed-over'>;

/**
 * What a day brings by itself, with nobody doing anything. `missing` are the units that had not handed in what was due then;
 * `paragraph` null: the minutes as a whole; `notGained` are the §§ of them that had not gained legal force when the next day began.
 */
export type DateBrought =
  | Readonly<{ kind: 'deadline-passed'; budgetYear: number; deadline: CycleDeadline; followUp: string | null; missing: readonly string[] }>
  | Readonly<{ kind: 'phase-closed'; budgetYear: number; phase: CyclePhase; next: CyclePhase }>
  | Readonly<{ kind: 'follow-up-due'; budgetYear: number; followUp: string; reportBy: LocalDate }>
  | Readonly<{ kind: 'report-limit-passed'; budgetYear: number; act: ReportAct; followUp: string; isHandedOver: boolean }>
  | Readonly<{ kind: 'minutes-not-approved'; body: string; meetingDate: LocalDate }>
  | Readonly<{ kind: 'notice-not-posted'; body: string; meetingDate: LocalDate; paragraph: number | null }>
  | Readonly<{ kind: 'appeal-period-over'; body: string; meetingDate: LocalDate; paragraph: number | null; notGained: readonly number[] }>;

/** The same whatever it was like then: of each there is one on a day. */
export function broughtId(brought: DateBrought): string {
  switch (brought.kind) {
    case 'deadline-passed': return [brought.kind, brought.budgetYear, brought.deadline, brought.followUp ?? 'goals'].join('~');
    case 'phase-closed': return [brought.kind, brought.budgetYear, brought.phase].join('~');
    case 'follow-up-due': case 'report-limit-passed': return [brought.kind, brought.budgetYear, brought.followUp].join('~');
    case 'minutes-not-approved': return [brought.kind, brought.body, brought.meetingDate].join('~');
    case 'notice-not-posted': case 'appeal-period-over': return [brought.kind, brought.body, brought.meetingDate, brought.paragraph ?? 'all'].join('~');
  }
}

/**
 * The end of the day `on` brought something, as it was known then. One event for all kinds: a note changes nothing, since what follows
 * from a date is computed from the date; it is there to be read.
 */
export const DateNoted = eventNamed('date-noted').carrying<{ on: LocalDate; brought: DateBrought; notedOn: LocalDate }>();

export const datesContracts = [DateNoted] as const;
export type DatesEvent = EventOf<(typeof datesContracts)[number]>;
