import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { decidedByProblem, type DecidedByRejection } from '../cycle/decided-by.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { ContributionEnded, type ContributionEvent } from './contribution.events.js';
import type { Contributions } from './contribution.state.js';
import { basisOf, type OwnDecision } from './own-decision.js';

export type EndContribution = OwnDecision & Readonly<{ kind: 'end-contribution'; goalId: string; unit: string; reason: string; today: LocalDate }>;
export type EndContributionRejection = DecidedByRejection | RejectionsOf<{ 'contribution-unknown': { unit: string }; 'reason-missing': NoParams }>;

/** What was undertaken, and what was said of it, stays on record. */
export function endContribution(units: Contributions, command: EndContribution): Decision<ContributionEvent, EndContributionRejection> {
  const { goalId, unit, reason, today } = command;
  if (!units.includes(unit)) return reject('contribution-unknown', { unit });
  if (isBlank(reason)) return reject('reason-missing');
  const basis = basisOf(command);
  return decidedByProblem({ decidedBy: basis, today }) ?? accept(ContributionEnded.create({ goalId, unit, reason, basis, endedOn: today }));
}
