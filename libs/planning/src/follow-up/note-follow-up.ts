import { accept, type Decision } from '#lib/kernel';
import type { DecidedStep } from '../goal/decided-text.js';
import type { AdoptedGoal } from '../goal/goal.state.js';
import { FollowUpNoted, type FollowUpEvent } from './follow-up.events.js';
import { submittedProblem, type SubmittedFollowUpRejection } from './submitted-follow-up.js';

/** Carried out from KS's or KF's decision to take note of the follow-up. */
export type NoteFollowUp = DecidedStep & Readonly<{ kind: 'note-follow-up'; followUp: string; budgetYear: number | null }>;
export type NoteFollowUpRejection = SubmittedFollowUpRejection;

export const noteFollowUp = (goal: AdoptedGoal, { kind: _, ...step }: NoteFollowUp): Decision<FollowUpEvent, NoteFollowUpRejection> =>
  submittedProblem(goal, step) ?? accept(FollowUpNoted.create(step));
