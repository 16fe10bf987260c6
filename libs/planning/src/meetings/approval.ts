import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import { firstRepeated } from '../first-repeated.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { dayNotCome, type DayNotComeRejection } from './day-come.js';
import { heldMeeting, type HeldMeetingRejection } from './held-meeting.js';
import type { Meetings } from './meetings.state.js';
import { partOf } from './minutes.js';

/** `registered` are those of the approvers who are registered persons. */
export type Approval = Readonly<{
  body: string; meetingDate: LocalDate; approvedOn: LocalDate; approvers: readonly string[];
  today: LocalDate; registered: readonly string[];
}>;

export type ApprovalRejection = HeldMeetingRejection | DayNotComeRejection | RejectionsOf<{
  'minutes-already-approved': { meetingDate: LocalDate };
  'approved-before-meeting': { meetingDate: LocalDate; approvedOn: LocalDate };
  'approvers-missing': NoParams;
  'approver-repeated': { personId: string };
  'approver-not-registered': { personId: string };
}>;

/** Why minutes, or one § of them, cannot have been approved so. */
export function approvalProblem(
  meetings: Meetings, paragraph: number | null, { meetingDate, approvedOn, approvers, today, registered }: Approval,
): Rejected<ApprovalRejection> | undefined {
  const held = heldMeeting(meetings, meetingDate);
  if (!held.ok) return held;
  if (partOf(held.meeting.minutes, paragraph)) return reject('minutes-already-approved', { meetingDate });
  if (approvedOn < meetingDate) return reject('approved-before-meeting', { meetingDate, approvedOn });
  return dayNotCome(approvedOn, today) ?? approversProblem(approvers, registered);
}

function approversProblem(approvers: readonly string[], registered: readonly string[]): Rejected<ApprovalRejection> | undefined {
  if (approvers.length === 0) return reject('approvers-missing');
  const repeated = firstRepeated(approvers);
  if (repeated !== undefined) return reject('approver-repeated', { personId: repeated });
  const unknown = approvers.find((personId) => !registered.includes(personId));
  return unknown === undefined ? undefined : reject('approver-not-registered', { personId: unknown });
}
