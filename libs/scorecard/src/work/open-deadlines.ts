import type { LocalDate } from '#lib/kernel';
import { approvalDue, isWorkingDay, noticeDue, type Deadline, type DeadlineSubject } from '#lib/planning';
import type { MeetingOnDay } from '../meetings/meeting.query.js';
import { workFor, type WorkItem, type YearAtHand } from './work.js';

/** What is to be done by a day and is not done: what waits in somebody's work, and what the law wants of minutes. */
export const openDeadlines = (years: readonly YearAtHand[], meetings: readonly MeetingOnDay[], today: LocalDate): readonly Deadline[] =>
  [...years.flatMap((year) => deadlinesOfYear(year, today)), ...meetings.flatMap((meeting) => deadlinesOfMeeting(meeting, today))];

function deadlinesOfYear(year: YearAtHand, today: LocalDate): readonly Deadline[] {
  const bodies = [...new Set(year.units.map(({ body }) => body))];
  const work = workFor(bodies.map((body) => ({ role: 'committee-secretary', body })), [year], { today, isOpen: isWorkingDay });
  const all = work.flatMap((item) => (item.dueOn === null ? [] : subjectsOf(item).map((subject) => ({ subject, body: item.capacity.body, dueOn: item.dueOn ?? '' }))));
  // A unit reports in a round once, on goals of its own and on its shares of others'.
  return [...new Map(all.map((deadline) => [JSON.stringify(deadline), deadline])).values()];
}

function subjectsOf({ kind, budgetYear, unit, goals, followUp }: WorkItem): readonly DeadlineSubject[] {
  if (unit === null) return [];
  switch (kind) {
    case 'write-goals': case 'decide-on-drafts': return [{ kind: 'submission', budgetYear, unit }];
    case 'answer-referral': return goals.map(({ goalId }) => ({ kind: 'referral-answer', goalId, unit }));
    case 'complete-goal': return goals.map(({ goalId }) => ({ kind: 'completion', goalId, unit }));
    case 'assess-goals': case 'follow-up-shares': return followUp === null ? [] : [{ kind: 'follow-up-report', budgetYear, unit, round: followUp }];
    case 'prepare-goals': case 'adopt-goals': case 'decide-on-changes': case 'give-statement': return [];
  }
}

/** One is reminded by the day that the provision says, though a free day moves the last one. */
function deadlinesOfMeeting({ body, meetingDate, meeting: { standing, minutes } }: MeetingOnDay, today: LocalDate): readonly Deadline[] {
  const isHeld = standing.status === 'scheduled' && meetingDate <= today;
  if (!isHeld) return [];
  const isApproved = minutes.some(({ paragraph }) => paragraph === null);
  return [
    ...(isApproved ? [] : [{ subject: { kind: 'minutes-approval', body, meetingDate } as const, body, dueOn: approvalDue(meetingDate).unrolled }]),
    ...minutes.flatMap(({ paragraph, approvedOn, notice }) => (notice ? [] : [
      { subject: { kind: 'notice-posting', body, meetingDate, paragraph } as const, body, dueOn: noticeDue(approvedOn).unrolled }])),
  ];
}
