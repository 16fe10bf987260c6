import { accept, type Decision } from '#lib/kernel';
import { paragraphProblem, type ParagraphRejection } from '../decisions/paragraph.js';
import { approvalProblem, type Approval, type ApprovalRejection } from './approval.js';
import { ParagraphApprovedImmediately, type MeetingsEvent } from './meetings.events.js';
import type { Meetings } from './meetings.state.js';

export type ApproveParagraphImmediately = Approval & Readonly<{ kind: 'approve-paragraph-immediately'; paragraph: number }>;
export type ApproveParagraphImmediatelyRejection = ApprovalRejection | ParagraphRejection;

/** Any § can be urgent, whether or not it decides on goals: its number alone is checked. */
export function approveParagraphImmediately(
  meetings: Meetings, command: ApproveParagraphImmediately,
): Decision<MeetingsEvent, ApproveParagraphImmediatelyRejection> {
  const { body, meetingDate, paragraph, approvedOn, approvers, today } = command;
  return paragraphProblem(paragraph) ?? approvalProblem(meetings, paragraph, command)
    ?? accept(ParagraphApprovedImmediately.create({ body, meetingDate, paragraph, approvedOn, approvers, recordedOn: today }));
}
