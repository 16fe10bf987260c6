import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { DecidedStep } from '../goal/decided-text.js';
import type { AdoptedGoal } from '../goal/goal.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { FollowUpReturned, type FollowUpEvent } from './follow-up.events.js';
import { submittedProblem, type SubmittedFollowUpRejection } from './submitted-follow-up.js';

/** Carried out from KS's or KF's decision that the body must say more of the goal, by `respondBy`. */
export type ReturnFollowUp = DecidedStep & Readonly<{ kind: 'return-follow-up'; followUp: string; budgetYear: number | null; reasons: readonly string[]; respondBy: LocalDate }>;
export type ReturnFollowUpRejection = SubmittedFollowUpRejection | RejectionsOf<{
  'reason-missing': NoParams;
  'respond-by-not-after-meeting': { respondBy: LocalDate; meetingDate: LocalDate };
}>;

export function returnFollowUp(goal: AdoptedGoal, { kind: _, ...step }: ReturnFollowUp): Decision<FollowUpEvent, ReturnFollowUpRejection> {
  const { reasons, respondBy, basis: { meetingDate } } = step;
  if (reasons.every(isBlank)) return reject('reason-missing');
  if (respondBy <= meetingDate) return reject('respond-by-not-after-meeting', { respondBy, meetingDate });
  return submittedProblem(goal, step) ?? accept(FollowUpReturned.create(step));
}
