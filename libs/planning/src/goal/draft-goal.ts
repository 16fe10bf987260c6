import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { Answers } from '../answers/answers.state.js';
import { cellProblem, type CellRejection } from '../cycle/cell-problem.js';
import type { Cycle } from '../cycle/cycle.state.js';
import { isValidIn, type UnitOnRecord } from '../organisation/unit.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { contentProblem, type ContentRejection } from './content-problem.js';
import type { GoalContent } from './goal-content.js';
import { GoalDrafted, type GoalEvent } from './goal.events.js';
import type { Goal } from './goal.state.js';

/** `cycle` is that of the budget year, `unitOnRecord` the unit's registration and `answers` what it has answered, all as they stand now. */
export type DraftGoal = Readonly<{
  kind: 'draft-goal'; goalId: string; budgetYear: number; unit: string; area: string;
  content: GoalContent; contentHash: string; today: LocalDate; cycle: Cycle; unitOnRecord: UnitOnRecord | null; answers: Answers;
}>;
export type DraftGoalRejection = ContentRejection | CellRejection | RejectionsOf<{
  'goal-already-drafted': { goalId: string };
  'drafting-not-open-yet': { draftingFrom: LocalDate };
  'area-declared-not-applicable': { area: string };
  'unit-not-registered': { unit: string };
  'unit-not-valid': { unit: string; budgetYear: number };
}>;

export function draftGoal(goal: Goal, command: DraftGoal): Decision<GoalEvent, DraftGoalRejection> {
  const { goalId, budgetYear, unit, area, content, contentHash } = command;
  if (goal.status !== 'absent') return reject('goal-already-drafted', { goalId });
  return cellProblem(command) ?? draftingProblem(command) ?? unitProblem(command) ?? contentProblem(content)
    ?? accept(GoalDrafted.create({ goalId, budgetYear, unit, area, version: 1, content, contentHash }));
}

type Problem = Rejected<DraftGoalRejection> | undefined;

function draftingProblem({ cycle, today, area, answers }: DraftGoal): Problem {
  if (cycle.status === 'open' && today < cycle.draftingFrom) return reject('drafting-not-open-yet', { draftingFrom: cycle.draftingFrom });
  return answers.notApplicable.includes(area) ? reject('area-declared-not-applicable', { area }) : undefined;
}

function unitProblem({ unit, unitOnRecord, budgetYear }: DraftGoal): Problem {
  if (unitOnRecord?.code !== unit) return reject('unit-not-registered', { unit });
  return isValidIn(budgetYear, unitOnRecord) ? undefined : reject('unit-not-valid', { unit, budgetYear });
}
