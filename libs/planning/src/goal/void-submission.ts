import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { GoalSubmissionVoided, type GoalEvent, type SubmissionMistake } from './goal.events.js';
import type { ExistingGoal, Goal, GoalStatus } from './goal.state.js';
import { responsibleUnit } from './responsibility.js';

/**
 * Whoever prepares the goals finds that one was submitted by mistake: twice, or for the wrong unit. It stays on record and goes no further. `duplicated` is the
 * goal that it doubles, as it stands; `isUnitRegistered` whether there is such a unit as it should have been submitted for.
 */
export type VoidSubmission = Readonly<{
  kind: 'void-submission'; goalId: string; version: number; mistake: SubmissionMistake; reason: string; today: LocalDate; duplicated: Goal; isUnitRegistered: boolean;
}>;
export type VoidSubmissionRejection = RejectionsOf<{
  'submission-not-voidable': { status: GoalStatus };
  'goal-moved': { decidedVersion: number; currentVersion: number };
  'reason-missing': NoParams;
  'duplicate-of-itself': { goalId: string };
  'duplicated-not-submitted': { goalId: string };
  'unit-not-registered': { unit: string };
  'unit-already-responsible': { unit: string };
}>;

export function voidSubmission(goal: ExistingGoal, command: VoidSubmission): Decision<GoalEvent, VoidSubmissionRejection> {
  const { goalId, version, mistake, reason, today } = command;
  if (goal.status !== 'submitted' && goal.status !== 'completion-requested') return reject('submission-not-voidable', { status: goal.status });
  if (version !== goal.version) return reject('goal-moved', { decidedVersion: version, currentVersion: goal.version });
  if (isBlank(reason)) return reject('reason-missing');
  return mistakeProblem(goal, command)
    ?? accept(GoalSubmissionVoided.create({ goalId, version, contentHash: goal.contentHash, mistake, reason, voidedOn: today }));
}

function mistakeProblem(goal: ExistingGoal, { mistake, duplicated, isUnitRegistered, today }: VoidSubmission): Rejected<VoidSubmissionRejection> | undefined {
  if (mistake.kind === 'wrong-unit') {
    const { unit } = mistake;
    if (!isUnitRegistered) return reject('unit-not-registered', { unit });
    return responsibleUnit(goal, today) === unit ? reject('unit-already-responsible', { unit }) : undefined;
  }
  const { goalId } = mistake;
  if (goalId === goal.goalId) return reject('duplicate-of-itself', { goalId });
  return hasBeenSubmitted(duplicated) ? undefined : reject('duplicated-not-submitted', { goalId });
}

const hasBeenSubmitted = ({ status }: Goal): boolean => status !== 'absent' && status !== 'draft' && status !== 'mistaken';
