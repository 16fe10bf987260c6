import type { LocalDate } from '#lib/kernel';
import type { LastDay } from '../calendar/legal-time.js';
import { statutoryLimits, type Provision, type StatutoryAct, type StatutoryLimit } from '../calendar/statutory-limits.js';
import { lastDayOf, yearOf } from '../calendar/local-dates.js';
import type { OpenDays } from '../calendar/office-calendar.js';
import { isWorkingDay, workingDaysBetween } from '../calendar/working-days.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { OpenedCycle } from './cycle.state.js';
import { dueOn } from './deadline.js';
import { isSameDeadline, type DeadlineName } from './deadline-name.js';

/** What is worth a second look at a deadline. Nothing is refused for it. */
export type DeadlineWarning = RejectionsOf<{
  'deadline-short-notice': { day: LocalDate; workingDays: number };
  'deadline-on-closed-day': { day: LocalDate };
  'deadline-after-limit': { day: LocalDate; act: StatutoryAct; provision: Provision; limit: LastDay };
}>;

/** Working days that units need to get ready by another day than they had been told. */
const NOTICE_WORKING_DAYS = 5;

type Of = Pick<OpenedCycle, 'budgetYear' | 'submissionDeadline' | 'followUps' | 'moves'>;

/** `isOpen` says when the municipality's offices are. */
export function deadlineWarnings(cycle: Of, name: DeadlineName, isOpen = isWorkingDay): readonly DeadlineWarning[] {
  const day = dueOn(cycle, name);
  return day === undefined ? [] : [...noticeWarnings(cycle, name, isOpen), ...closedDayWarnings(day, isOpen), ...limitWarnings(cycle, name, day)];
}

/** Of a day that is free for everybody nothing is said. */
const closedDayWarnings = (day: LocalDate, isOpen: OpenDays): readonly DeadlineWarning[] =>
  (isWorkingDay(day) && !isOpen(day) ? [{ code: 'deadline-on-closed-day', params: { day } }] : []);

function noticeWarnings({ moves }: Of, name: DeadlineName, isOpen: OpenDays): readonly DeadlineWarning[] {
  const move = moves.find((moved) => isSameDeadline(moved, name));
  if (!move) return [];
  const workingDays = workingDaysBetween(move.movedOn, move.movedTo, isOpen);
  return workingDays < NOTICE_WORKING_DAYS ? [{ code: 'deadline-short-notice', params: { day: move.movedTo, workingDays } }] : [];
}

function limitWarnings(cycle: Of, name: DeadlineName, day: LocalDate): readonly DeadlineWarning[] {
  const found = limitAfter(cycle, name);
  if (!found || day <= found.unrolled) return [];
  const { act, provision, unrolled, rolled } = found;
  return [{ code: 'deadline-after-limit', params: { day, act, provision, limit: { unrolled, rolled } } }];
}

/** What the law wants done with what the units hand in, and by when. */
export function limitAfter(cycle: Of, { deadline, followUp }: DeadlineName): StatutoryLimit | undefined {
  if (deadline === 'submission') return statutoryLimits(cycle.budgetYear, []).find(({ act }) => act === 'board-proposes-budget');
  return followUp === null ? undefined : limitOfReport(cycle, followUp);
}

/** By when a report is to be with KF and the auditors; undefined where the law knows of no such report. */
export function limitOfReport({ budgetYear, followUps }: Pick<Of, 'budgetYear' | 'followUps'>, followUp: string): StatutoryLimit | undefined {
  const round = followUps.find(({ code }) => code === followUp);
  if (!round) return undefined;
  const act = round.periodEnds === lastDayOf(yearOf(round.periodEnds)) ? 'annual-report-handed-over' : 'interim-report-handed-over';
  return statutoryLimits(budgetYear, [round.periodEnds]).find((limit) => limit.act === act);
}
