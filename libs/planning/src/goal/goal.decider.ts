import { reject, type Decider, type Decision } from '#lib/kernel';
import { decideFollowUp, type DecidedFollowUpCommand, type FollowUpRejection, type WrittenFollowUpCommand } from '../follow-up/follow-up.decider.js';
import type { RejectionsOf } from '../rejections-of.js';
import { adoptGoal, type AdoptGoal, type AdoptGoalRejection } from './adopt-goal.js';
import { adoptGoalWithChanges, type AdoptGoalWithChanges, type AdoptGoalWithChangesRejection } from './adopt-goal-with-changes.js';
import { amendGoal, type AmendGoal, type AmendGoalRejection } from './amend-goal.js';
import { annulGoalDecision, type AnnulGoalDecision, type AnnulGoalDecisionRejection } from './annul-goal-decision.js';
import { carryGoalOver, type CarryGoalOver, type CarryGoalOverRejection } from './carry-goal-over.js';
import { changeSubmission, type ChangeSubmission, type ChangeSubmissionRejection } from './change-submission.js';
import { confirmGoalForYear, type ConfirmGoalForYear, type ConfirmGoalForYearRejection } from './confirm-goal-for-year.js';
import { confirmSubmission, type ConfirmSubmission, type ConfirmSubmissionRejection } from './confirm-submission.js';
import { discontinueGoal, type DiscontinueGoal, type DiscontinueGoalRejection } from './discontinue-goal.js';
import { draftGoal, type DraftGoal, type DraftGoalRejection } from './draft-goal.js';
import { endorseGoal, type EndorseGoal, type EndorseGoalRejection } from './endorse-goal.js';
import {
  endorseGoalWithAmendment, type EndorseGoalWithAmendment, type EndorseGoalWithAmendmentRejection,
} from './endorse-goal-with-amendment.js';
import type { GoalEvent } from './goal.events.js';
import { absentGoal, evolveGoal, type Goal } from './goal.state.js';
import { noteCountersignature, type NoteCountersignature } from './note-countersignature.js';
import { proposeGoalChange, type ProposeGoalChange, type ProposeGoalChangeRejection } from './propose-goal-change.js';
import { proposeGoalRejection, type ProposeGoalRejection, type ProposeGoalRejectionRejection } from './propose-goal-rejection.js';
import { realignGoalText, type RealignGoalText, type RealignGoalTextRejection } from './realign-goal-text.js';
import { referGoalBack, type ReferGoalBack, type ReferGoalBackRejection } from './refer-goal-back.js';
import { rejectGoal, type RejectGoal, type RejectGoalRejection } from './reject-goal.js';
import { renumberGoalDecision, type RenumberGoalDecision } from './renumber-goal-decision.js';
import { requestCompletion, type RequestCompletion, type RequestCompletionRejection } from './request-completion.js';
import { rescindEndorsement, type RescindEndorsement, type RescindEndorsementRejection } from './rescind-endorsement.js';
import { reviseGoal, type ReviseGoal, type ReviseGoalRejection } from './revise-goal.js';
import { submitGoal, type SubmitGoal, type SubmitGoalRejection } from './submit-goal.js';
import {
  submitGoalPreliminarily, type SubmitGoalPreliminarily, type SubmitGoalPreliminarilyRejection,
} from './submit-goal-preliminarily.js';
import { tableGoal, type TableGoal, type TableGoalRejection } from './table-goal.js';
import { transferGoal, type TransferGoal, type TransferGoalRejection } from './transfer-goal.js';
import { voidSubmission, type VoidSubmission, type VoidSubmissionRejection } from './void-submission.js';
import { withdrawGoal, type WithdrawGoal, type WithdrawGoalRejection } from './withdraw-goal.js';

/** The steps that a body's decision brings; only carrying out a decision sends them. */
export type DecidedGoalCommand = SubmitGoal | ConfirmSubmission | ChangeSubmission | EndorseGoal | EndorseGoalWithAmendment | ProposeGoalRejection | TableGoal | ReferGoalBack
  | AdoptGoal | AdoptGoalWithChanges | RejectGoal | WithdrawGoal | RescindEndorsement | ProposeGoalChange | ConfirmGoalForYear | AmendGoal | DiscontinueGoal | TransferGoal | DecidedFollowUpCommand;
export type GoalCommand = DraftGoal | CarryGoalOver | ReviseGoal | SubmitGoalPreliminarily | RequestCompletion | VoidSubmission | RealignGoalText | WrittenFollowUpCommand | DecidedGoalCommand | AnnulGoalDecision | RenumberGoalDecision | NoteCountersignature;

export type GoalRejection =
  | RejectionsOf<{ 'goal-unknown': { goalId: string } }>
  | DraftGoalRejection | CarryGoalOverRejection | ReviseGoalRejection | RequestCompletionRejection | SubmitGoalPreliminarilyRejection | ConfirmSubmissionRejection | ConfirmGoalForYearRejection | ChangeSubmissionRejection
  | SubmitGoalRejection | EndorseGoalRejection
  | EndorseGoalWithAmendmentRejection | ProposeGoalRejectionRejection | TableGoalRejection
  | ReferGoalBackRejection | AdoptGoalRejection | AdoptGoalWithChangesRejection | RejectGoalRejection | WithdrawGoalRejection | RescindEndorsementRejection | ProposeGoalChangeRejection | AmendGoalRejection | DiscontinueGoalRejection | TransferGoalRejection | AnnulGoalDecisionRejection
  | VoidSubmissionRejection | RealignGoalTextRejection | FollowUpRejection;

export const goalDecider: Decider<Goal, GoalCommand, GoalEvent, GoalRejection> = {
  initial: absentGoal,
  evolve: evolveGoal,
  decide,
};

function decide(goal: Goal, command: GoalCommand): Decision<GoalEvent, GoalRejection> {
  if (command.kind === 'draft-goal') return draftGoal(goal, command);
  if (command.kind === 'carry-goal-over') return carryGoalOver(goal, command);
  if (goal.status === 'absent') return reject('goal-unknown', { goalId: command.goalId });
  switch (command.kind) {
    case 'revise-goal': return reviseGoal(goal, command);
    case 'submit-goal-preliminarily': return submitGoalPreliminarily(goal, command);
    case 'submit-goal': return submitGoal(goal, command);
    case 'confirm-submission': return confirmSubmission(goal, command);
    case 'change-submission': return changeSubmission(goal, command);
    case 'request-completion': return requestCompletion(goal, command);
    case 'void-submission': return voidSubmission(goal, command);
    case 'realign-goal-text': return realignGoalText(goal, command);
    case 'endorse-goal': return endorseGoal(goal, command);
    case 'endorse-goal-with-amendment': return endorseGoalWithAmendment(goal, command);
    case 'propose-goal-rejection': return proposeGoalRejection(goal, command);
    case 'rescind-endorsement': return rescindEndorsement(goal, command);
    case 'table-goal': return tableGoal(goal, command);
    case 'refer-goal-back': return referGoalBack(goal, command);
    case 'adopt-goal': return adoptGoal(goal, command);
    case 'adopt-goal-with-changes': return adoptGoalWithChanges(goal, command);
    case 'reject-goal': return rejectGoal(goal, command);
    case 'withdraw-goal': return withdrawGoal(goal, command);
    case 'propose-goal-change': return proposeGoalChange(goal, command);
    case 'confirm-goal-for-year': return confirmGoalForYear(goal, command);
    case 'amend-goal': return amendGoal(goal, command);
    case 'discontinue-goal': return discontinueGoal(goal, command);
    case 'transfer-goal': return transferGoal(goal, command);
    case 'annul-goal-decision': return annulGoalDecision(goal, command);
    case 'renumber-goal-decision': return renumberGoalDecision(command);
    case 'note-countersignature': return noteCountersignature(command);
    case 'assess-goal': case 'reassess-goal': case 'complete-measure': case 'delay-measure': case 'drop-measure':
    case 'submit-follow-up': case 'note-follow-up': case 'return-follow-up': return decideFollowUp(goal, command);
  }
}
