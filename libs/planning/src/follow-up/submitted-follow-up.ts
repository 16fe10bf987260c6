import { reject, type Rejected } from '#lib/kernel';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from '../goal/decided-text.js';
import type { AdoptedGoal } from '../goal/goal.state.js';
import { roundOn } from './assessed-in.js';
import { COUNCIL } from '../person/roles.js';
import type { RejectionsOf } from '../rejections-of.js';

export type SubmittedFollowUpRejection = DecidedTextRejection | RejectionsOf<{
  'follow-up-not-submitted': { followUp: string };
  'follow-up-already-noted': { followUp: string; body: string };
}>;

/** KS and KF have before them what the goal's body has submitted. KF has the last word. */
export function submittedProblem(goal: AdoptedGoal, step: DecidedStep & Readonly<{ followUp: string; budgetYear: number | null }>): Rejected<SubmittedFollowUpRejection> | undefined {
  const { followUp, basis: { body } } = step;
  const round = roundOn(goal, step);
  if (round?.stage !== 'submitted') return reject('follow-up-not-submitted', { followUp });
  const noted = round.notedBy.find((earlier) => earlier === body || earlier === COUNCIL);
  if (noted !== undefined) return reject('follow-up-already-noted', { followUp, body: noted });
  return decidedTextProblem({ ...goal, decidedOn: round.decidedOn ?? goal.decidedOn }, step);
}
