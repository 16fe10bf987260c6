import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { yearOf } from '../calendar/local-dates.js';
import type { OfficeCalendar } from '../calendar/office-calendar.js';
import { firstRepeated } from '../first-repeated.js';
import { isBlank } from '../is-blank.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { SettingRejection } from './set-reminder-policy.js';
import { ClosedDaysSet, type SettingsEvent } from './settings.events.js';
import type { Settings } from './settings.state.js';

export type SetClosedDays = Readonly<{ kind: 'set-closed-days'; calendar: OfficeCalendar; reason: string; today: LocalDate }>;
export type CalendarRejection = RejectionsOf<{
  'closed-day-repeated': { day: LocalDate };
  'closed-days-too-many': { year: number; days: number; max: number };
}>;
export type SetClosedDaysRejection = CalendarRejection | SettingRejection;

/** Eight weeks: an office that is closed for longer is not what reminders are planned by. */
const CLOSED_DAYS_PER_YEAR_MAX = 40;

/** A day that is free anyway may be named too: it does no harm. */
export function setClosedDays(settings: Settings, { calendar, reason, today }: SetClosedDays): Decision<SettingsEvent, SetClosedDaysRejection> {
  const problem = calendarProblem(calendar);
  if (problem) return problem;
  if (isBlank(reason)) return reject('reason-missing');
  const ordered = calendarInOrder(calendar);
  if (JSON.stringify(ordered) === JSON.stringify(calendarInOrder(settings.calendar))) return reject('settings-unchanged');
  return accept(ClosedDaysSet.create({ ...ordered, reason, setOn: today }));
}

/** What makes no sense of a calendar, whoever decides it. */
export function calendarProblem({ closedDays }: OfficeCalendar): Rejected<CalendarRejection> | undefined {
  const day = firstRepeated(closedDays);
  if (day !== undefined) return reject('closed-day-repeated', { day });
  const tooMany = [...Map.groupBy(closedDays, yearOf)].find(([, ofYear]) => ofYear.length > CLOSED_DAYS_PER_YEAR_MAX);
  return tooMany && reject('closed-days-too-many', { year: tooMany[0], days: tooMany[1].length, max: CLOSED_DAYS_PER_YEAR_MAX });
}

const calendarInOrder = ({ bridgeDaysAreClosed, closedDays }: OfficeCalendar): OfficeCalendar => ({ bridgeDaysAreClosed, closedDays: closedDays.toSorted() });
