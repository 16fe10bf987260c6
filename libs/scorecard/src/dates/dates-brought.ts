import type { LocalDate } from '#lib/kernel';
import {
  appealPeriodEnds, approvalDue, isRemovedTooEarly, legalForceOf, limitOfReport, noticeDue, partOf, plusDays, type CyclePhase, type DateBrought, type Meeting, type ReportAct,
} from '#lib/planning';
import type { PlanningCycle } from '../cycle/cycle.query.js';
import { dueFor } from '../cycle/deadline.query.js';
import type { MeetingOnDay } from '../meetings/meeting.query.js';

/** A cycle at the end of a day: the phases of that day and of the next, and the units that lack what is due on the day. */
export type CycleAtDayEnd = Readonly<{ cycle: PlanningCycle; phase: CyclePhase; nextPhase: CyclePhase; missing: readonly MissingAnswer[] }>;
export type MissingAnswer = Readonly<{ unit: string; followUp: string | null }>;

/** What the end of a day brought, by what was known then. */
export const datesBrought = (day: LocalDate, years: readonly CycleAtDayEnd[], meetings: readonly MeetingOnDay[]): readonly DateBrought[] =>
  [...years.flatMap((year) => broughtToCycle(day, year)), ...meetings.flatMap((meeting) => broughtToMeeting(day, meeting))];

/** Whether some unit's goals or report are due on a day. */
export const isDueOn = (day: LocalDate, cycle: PlanningCycle): boolean => cycle.deadlines.some((name) => cycle.units.some((unit) => dueFor(unit, cycle, name) === day));

function broughtToCycle(day: LocalDate, { cycle, phase, nextPhase, missing }: CycleAtDayEnd): readonly DateBrought[] {
  const { budgetYear, followUps, units, milestones: { handedOver } } = cycle;
  return [
    ...cycle.deadlines.filter((name) => units.some((unit) => dueFor(unit, cycle, name) === day)).map(({ deadline, followUp }): DateBrought => (
      { kind: 'deadline-passed', budgetYear, deadline, followUp, missing: missing.filter((one) => one.followUp === followUp).map(({ unit }) => unit) })),
    ...(phase === nextPhase ? [] : [{ kind: 'phase-closed', budgetYear, phase, next: nextPhase } as const]),
    ...followUps.filter(({ periodEnds }) => periodEnds === day).map(({ code, reportBy }): DateBrought => ({ kind: 'follow-up-due', budgetYear, followUp: code, reportBy })),
    ...followUps.flatMap(({ code }): readonly DateBrought[] => {
      const limit = limitOfReport(cycle, code);
      return limit?.rolled === day ? [{ kind: 'report-limit-passed', budgetYear, act: limit.act as ReportAct, followUp: code, isHandedOver: code in handedOver }] : [];
    }),
  ];
}

function broughtToMeeting(day: LocalDate, { body, meetingDate, meeting }: MeetingOnDay): readonly DateBrought[] {
  if (meeting.standing.status !== 'scheduled') return [];
  const isApproved = meeting.minutes.some(({ paragraph }) => paragraph === null);
  return [
    ...(!isApproved && approvalDue(meetingDate).rolled === day ? [{ kind: 'minutes-not-approved', body, meetingDate } as const] : []),
    ...meeting.minutes.flatMap(({ paragraph, approvedOn, notice }): readonly DateBrought[] => {
      if (!notice) return noticeDue(approvedOn).rolled === day ? [{ kind: 'notice-not-posted', body, meetingDate, paragraph }] : [];
      const isOver = appealPeriodEnds(notice).rolled === day && !isRemovedTooEarly(notice);
      return isOver ? [{ kind: 'appeal-period-over', body, meetingDate, paragraph, notGained: notGainedOf(meeting, paragraph, plusDays(day, 1)) }] : [];
    }),
  ];
}

/** Only what somebody appealed against has not. */
const notGainedOf = (meeting: Meeting, part: number | null, day: LocalDate): readonly number[] =>
  [...new Set(meeting.appeals.map(({ paragraph }) => paragraph))].filter((paragraph) => (
    partOf(meeting.minutes, paragraph)?.paragraph === part && legalForceOf(meeting, paragraph, day).status !== 'gained'));
