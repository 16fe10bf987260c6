import { accept, reject, type Decision } from '#lib/kernel';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from '../goal/decided-text.js';
import type { AdoptedGoal } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { roundOn } from './assessed-in.js';
import { FollowUpSubmitted, type FollowUpEvent } from './follow-up.events.js';

/** Carried out from the decision of the body whose goal it is on what is said of it in a round. */
export type SubmitFollowUp = DecidedStep & Readonly<{ kind: 'submit-follow-up'; followUp: string; budgetYear: number | null }>;
export type SubmitFollowUpRejection = DecidedTextRejection | RejectionsOf<{
  'follow-up-missing': { followUp: string };
  'follow-up-already-submitted': { followUp: string };
  'follow-up-unanswered': { followUp: string };
}>;

export function submitFollowUp(goal: AdoptedGoal, { kind: _, ...step }: SubmitFollowUp): Decision<FollowUpEvent, SubmitFollowUpRejection> {
  const { followUp } = step;
  const round = roundOn(goal, step);
  if (!round) return reject('follow-up-missing', { followUp });
  if (round.stage === 'submitted') return reject('follow-up-already-submitted', { followUp });
  if (round.stage === 'returned') return reject('follow-up-unanswered', { followUp });
  return decidedTextProblem({ ...goal, decidedOn: round.decidedOn ?? goal.decidedOn }, step) ?? accept(FollowUpSubmitted.create(step));
}
