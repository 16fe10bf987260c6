import { accept, type Decision, type LocalDate } from '#lib/kernel';
import { amendmentProblem, type AmendmentRejection } from './amendment.js';
import type { DecidedStep } from './decided-text.js';
import type { Amendment } from './goal-content.js';
import { GoalSubmissionChanged, type GoalEvent } from './goal.events.js';
import type { ExistingGoal } from './goal.state.js';
import { preliminaryTextProblem, type PreliminaryTextRejection } from './preliminary-text.js';

/** Carried out from the committee's decision on another text than its secretary submitted preliminarily. KS has it before it, whatever KS has decided. */
export type ChangeSubmission = DecidedStep & Readonly<{ kind: 'change-submission'; amendment: Amendment; submittedOn: LocalDate }>;
export type ChangeSubmissionRejection = PreliminaryTextRejection | AmendmentRejection;

export const changeSubmission = (goal: ExistingGoal, { kind: _, ...step }: ChangeSubmission): Decision<GoalEvent, ChangeSubmissionRejection> =>
  preliminaryTextProblem(goal, step) ?? amendmentProblem(goal, step.amendment) ?? accept(GoalSubmissionChanged.create(step));
