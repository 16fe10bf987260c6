import { accept, type Decision } from '#lib/kernel';
import { approvalProblem, type Approval, type ApprovalRejection } from './approval.js';
import { MinutesApproved, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';

export type ApproveMinutes = Approval & Readonly<{ kind: 'approve-minutes' }>;

export function approveMinutes(meetings: Meetings, command: ApproveMinutes): Decision<MeetingsEvent, ApprovalRejection> {
  const { body, meetingDate, approvedOn, approvers, today } = command;
  return approvalProblem(meetings, null, command)
    ?? accept(MinutesApproved.create({ body, meetingDate, approvedOn, approvers, recordedOn: today }));
}
