import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { FollowUpRound } from '../cycle/cycle.events.js';
import type { Assessment } from '../follow-up/assessment.js';
import { notOfYearProblem, yearAsked, type NotOfYear } from '../follow-up/assessed-in.js';
import { begunRound, type RoundRejection } from '../follow-up/begun-round.js';
import { notInForceProblem, type NotInForceThen } from '../follow-up/in-force-then.js';
import type { Goal, GoalStatus } from '../goal/goal.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { ContributionFollowedUp, type ContributionEvent } from './contribution.events.js';
import type { Contributions } from './contribution.state.js';

/** `goal` is the goal as it stands, `rounds` the follow-ups of the cycle of `budgetYear`, which is left out where it is the goal's own, `closedOn` the day that cycle was closed. */
export type FollowUpContribution = Readonly<{
  kind: 'follow-up-contribution'; goalId: string; unit: string; budgetYear?: number | null; followUp: string; assessment: Assessment; motivation: string;
  goal: Goal; rounds: readonly FollowUpRound[]; closedOn: LocalDate | null; today: LocalDate;
}>;
export type FollowUpContributionRejection = RoundRejection | NotOfYear | NotInForceThen | RejectionsOf<{
  'contribution-unknown': { unit: string };
  'goal-not-adopted': { status: GoalStatus };
  'assessed-after-closing': { budgetYear: number; closedOn: LocalDate };
  'status-not-in-round': { assessment: Assessment; statuses: readonly Assessment[] };
  'motivation-missing': NoParams;
}>;

/** Each unit says how its own share goes; whoever answers for the goal weighs them together. Said anew, it takes the place of what was said before. */
export function followUpContribution(units: Contributions, command: FollowUpContribution): Decision<ContributionEvent, FollowUpContributionRejection> {
  const { goalId, unit, followUp, assessment, motivation, goal, today } = command;
  if (!units.includes(unit)) return reject('contribution-unknown', { unit });
  if (goal.status !== 'adopted') return reject('goal-not-adopted', { status: goal.status });
  const elsewhere = notOfYearProblem(goal, command) ?? notInForceProblem(goal.inForce, command);
  if (elsewhere) return elsewhere;
  const [budgetYear, found] = [yearAsked(goal, command), begunRound(command)];
  if (!found.ok) return found;
  const { statuses } = found.round;
  return reportProblem(command, { budgetYear, statuses })
    ?? accept(ContributionFollowedUp.create({ goalId, unit, budgetYear, followUp, assessment, statuses, motivation, followedUpOn: today }));
}

function reportProblem(
  { closedOn, assessment, motivation }: FollowUpContribution, { budgetYear, statuses }: Readonly<{ budgetYear: number; statuses: readonly Assessment[] }>,
): Rejected<FollowUpContributionRejection> | undefined {
  if (closedOn !== null) return reject('assessed-after-closing', { budgetYear, closedOn });
  if (!statuses.includes(assessment)) return reject('status-not-in-round', { assessment, statuses });
  return isBlank(motivation) ? reject('motivation-missing') : undefined;
}
