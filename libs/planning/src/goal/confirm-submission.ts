import { accept, type Decision } from '#lib/kernel';
import type { DecidedStep } from './decided-text.js';
import { GoalSubmissionConfirmed, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import { preliminaryTextProblem, type PreliminaryTextRejection } from './preliminary-text.js';

/** Carried out from the committee's decision on the very text that its secretary submitted preliminarily. Whatever KS has decided stands. */
export type ConfirmSubmission = DecidedStep & Readonly<{ kind: 'confirm-submission' }>;
export type ConfirmSubmissionRejection = PreliminaryTextRejection;

export const confirmSubmission = (goal: ExistingGoal, { kind: _, ...step }: ConfirmSubmission): Decision<GoalEvent, ConfirmSubmissionRejection> =>
  preliminaryTextProblem(goal, step) ?? accept(GoalSubmissionConfirmed.create(step));
