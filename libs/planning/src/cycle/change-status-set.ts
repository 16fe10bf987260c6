import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { isAssessedIn } from '../follow-up/assessed-in.js';
import type { Assessment } from '../follow-up/assessment.js';
import type { Goal } from '../goal/goal.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { StatusSetChanged, type CycleEvent } from './cycle.events.js';
import type { Cycle } from './cycle.state.js';
import { isSameSet, statusSetProblem, type StatusSetRejection } from './status-set.js';

/** `goalsNow` are the goals of the budget year as they stand, by id. */
export type ChangeStatusSet = Readonly<{
  kind: 'change-status-set'; budgetYear: number; followUp: string; statuses: readonly Assessment[]; reason: string; today: LocalDate;
  goalsNow: Readonly<Record<string, Goal>>;
}>;
export type ChangeStatusSetRejection = StatusSetRejection | RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'follow-up-unknown': { followUp: string };
  'reason-missing': NoParams;
  'status-set-unchanged': { followUp: string };
  'status-set-in-use': { followUp: string; goals: number };
}>;

/** Which statuses a report uses is said per kind of report and year. What has been assessed under a set is not judged by another. */
export function changeStatusSet(cycle: Cycle, command: ChangeStatusSet): Decision<CycleEvent, ChangeStatusSetRejection> {
  const { budgetYear, followUp, statuses, reason, goalsNow, today } = command;
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  const round = cycle.followUps.find(({ code }) => code === followUp);
  if (!round) return reject('follow-up-unknown', { followUp });
  const problem = statusSetProblem(statuses);
  if (problem) return problem;
  if (isBlank(reason)) return reject('reason-missing');
  if (isSameSet(round.statuses, statuses)) return reject('status-set-unchanged', { followUp });
  const goals = Object.values(goalsNow).filter((goal) => isAssessedIn(goal, { budgetYear, followUp })).length;
  if (goals > 0) return reject('status-set-in-use', { followUp, goals });
  return accept(StatusSetChanged.create({ budgetYear, followUp, previous: round.statuses, statuses, reason, changedOn: today }));
}
