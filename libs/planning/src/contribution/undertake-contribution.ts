import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { decidedByProblem, type DecidedByRejection } from '../cycle/decided-by.js';
import { responsibleUnit } from '../goal/responsibility.js';
import type { Goal, GoalStatus } from '../goal/goal.state.js';
import { isBlank } from '../is-blank.js';
import { isValidOn, type UnitOnRecord } from '../organisation/unit.state.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { ContributionUndertaken, type ContributionEvent } from './contribution.events.js';
import type { Contributions } from './contribution.state.js';
import { basisOf, type OwnDecision } from './own-decision.js';

/** `goal` is the goal as it stands, `unitOnRecord` the registration of the unit that is to take part. */
export type UndertakeContribution = OwnDecision & Readonly<{
  kind: 'undertake-contribution'; goalId: string; unit: string; share: string; goal: Goal; unitOnRecord: UnitOnRecord | null; today: LocalDate;
}>;
export type UndertakeContributionRejection = DecidedByRejection | RejectionsOf<{
  'goal-unknown': { goalId: string };
  'goal-not-joinable': { status: GoalStatus };
  'unit-not-registered': { unit: string };
  'unit-not-valid-on': { unit: string; on: LocalDate };
  'contribution-to-own-goal': { unit: string };
  'contribution-already-undertaken': { unit: string };
  'share-missing': NoParams;
}>;

/** A joint goal (gemensamt mål) has one unit that answers for it, and others that each answer for their share. */
export function undertakeContribution(units: Contributions, command: UndertakeContribution): Decision<ContributionEvent, UndertakeContributionRejection> {
  const { goalId, unit, share, goal, today } = command;
  if (goal.status === 'absent') return reject('goal-unknown', { goalId });
  if (!JOINABLE.includes(goal.status)) return reject('goal-not-joinable', { status: goal.status });
  if (responsibleUnit(goal, today) === unit) return reject('contribution-to-own-goal', { unit });
  if (units.includes(unit)) return reject('contribution-already-undertaken', { unit });
  if (isBlank(share)) return reject('share-missing');
  const basis = basisOf(command);
  return unitProblem(command) ?? decidedByProblem({ decidedBy: basis, today })
    ?? accept(ContributionUndertaken.create({ goalId, unit, share, basis, undertakenOn: today }));
}

/** Others see a goal from when it is submitted, and what has come to nothing needs nobody's share. */
const JOINABLE: readonly GoalStatus[] = ['submitted', 'completion-requested', 'referred-back', 'endorsed', 'rejection-proposed', 'adopted'];

function unitProblem({ unit, unitOnRecord, today }: UndertakeContribution): Rejected<UndertakeContributionRejection> | undefined {
  if (!unitOnRecord) return reject('unit-not-registered', { unit });
  return isValidOn(today, unitOnRecord) ? undefined : reject('unit-not-valid-on', { unit, on: today });
}
