import { reject, type Decision } from '#lib/kernel';
import type { AdoptedGoal, ExistingGoal, GoalStatus } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { assessGoal, type AssessGoal, type AssessGoalRejection } from './assess-goal.js';
import { notOfYearProblem, type NotOfYear } from './assessed-in.js';
import { completeMeasure, type CompleteMeasure, type CompleteMeasureRejection } from './complete-measure.js';
import { delayMeasure, type DelayMeasure, type DelayMeasureRejection } from './delay-measure.js';
import { dropMeasure, type DropMeasure, type DropMeasureRejection } from './drop-measure.js';
import type { FollowUpEvent } from './follow-up.events.js';
import { notInForceProblem, type NotInForceThen } from './in-force-then.js';
import { noteFollowUp, type NoteFollowUp, type NoteFollowUpRejection } from './note-follow-up.js';
import { reassessGoal, type ReassessGoal, type ReassessGoalRejection } from './reassess-goal.js';
import { returnFollowUp, type ReturnFollowUp, type ReturnFollowUpRejection } from './return-follow-up.js';
import { submitFollowUp, type SubmitFollowUp, type SubmitFollowUpRejection } from './submit-follow-up.js';

/** What the unit's secretary writes down. */
export type WrittenFollowUpCommand = AssessGoal | ReassessGoal | CompleteMeasure | DelayMeasure | DropMeasure;
/** What a body's decision brings. */
export type DecidedFollowUpCommand = SubmitFollowUp | NoteFollowUp | ReturnFollowUp;
export type FollowUpCommand = WrittenFollowUpCommand | DecidedFollowUpCommand;

export type FollowUpRejection = RejectionsOf<{ 'goal-not-adopted': { status: GoalStatus } }> | NotInForceThen | NotOfYear
  | AssessGoalRejection | ReassessGoalRejection | CompleteMeasureRejection | DelayMeasureRejection | DropMeasureRejection
  | SubmitFollowUpRejection | NoteFollowUpRejection | ReturnFollowUpRejection;

/** What is adopted is followed up, and nothing else. */
export const decideFollowUp = (goal: ExistingGoal, command: FollowUpCommand): Decision<FollowUpEvent, FollowUpRejection> =>
  (goal.status === 'adopted' ? decide(goal, command) : reject('goal-not-adopted', { status: goal.status }));

function decide(goal: AdoptedGoal, command: FollowUpCommand): Decision<FollowUpEvent, FollowUpRejection> {
  switch (command.kind) {
    case 'assess-goal': return notOfYearProblem(goal, command) ?? notInForceProblem(goal.inForce, command) ?? assessGoal(goal, command);
    case 'reassess-goal': return notOfYearProblem(goal, command) ?? reassessGoal(goal, command);
    case 'complete-measure': return completeMeasure(goal, command);
    case 'delay-measure': return delayMeasure(goal, command);
    case 'drop-measure': return dropMeasure(goal, command);
    case 'submit-follow-up': return submitFollowUp(goal, command);
    case 'note-follow-up': return noteFollowUp(goal, command);
    case 'return-follow-up': return returnFollowUp(goal, command);
  }
}
