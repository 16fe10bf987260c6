import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { Cycle } from '../cycle/cycle.state.js';
import { isValidIn, type UnitOnRecord } from '../organisation/unit.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { contentProblem, type ContentRejection } from './content-problem.js';
import type { GoalContent } from './goal-content.js';
import { GoalDrafted, type GoalEvent } from './goal.events.js';
import type { Goal } from './goal.state.js';

/** `cycle` is that of the budget year and `unitOnRecord` the unit's registration, both as they stand now. */
export type DraftGoal = Readonly<{
  kind: 'draft-goal'; goalId: string; budgetYear: number; unit: string; area: string;
  content: GoalContent; contentHash: string; today: LocalDate; cycle: Cycle; unitOnRecord: UnitOnRecord | null;
}>;
export type DraftGoalRejection = ContentRejection | RejectionsOf<{
  'goal-already-drafted': { goalId: string };
  'cycle-not-open': { budgetYear: number };
  'drafting-not-open-yet': { draftingFrom: LocalDate };
  'area-unknown': { area: string; budgetYear: number };
  'unit-not-in-cycle': { unit: string; budgetYear: number };
  'unit-not-registered': { unit: string };
  'unit-not-valid': { unit: string; budgetYear: number };
}>;

export function draftGoal(goal: Goal, command: DraftGoal): Decision<GoalEvent, DraftGoalRejection> {
  const { goalId, budgetYear, unit, area, content, contentHash } = command;
  if (goal.status !== 'absent') return reject('goal-already-drafted', { goalId });
  return cycleProblem(command) ?? unitProblem(command) ?? contentProblem(content)
    ?? accept(GoalDrafted.create({ goalId, budgetYear, unit, area, version: 1, content, contentHash }));
}

type Problem = Rejected<DraftGoalRejection> | undefined;

function cycleProblem({ cycle, budgetYear, today, area, unit }: DraftGoal): Problem {
  if (cycle.status !== 'open' || cycle.budgetYear !== budgetYear) return reject('cycle-not-open', { budgetYear });
  if (today < cycle.draftingFrom) return reject('drafting-not-open-yet', { draftingFrom: cycle.draftingFrom });
  if (!cycle.areas.includes(area)) return reject('area-unknown', { area, budgetYear });
  if (!cycle.units.includes(unit)) return reject('unit-not-in-cycle', { unit, budgetYear });
  return undefined;
}

function unitProblem({ unit, unitOnRecord, budgetYear }: DraftGoal): Problem {
  if (unitOnRecord?.code !== unit) return reject('unit-not-registered', { unit });
  return isValidIn(budgetYear, unitOnRecord) ? undefined : reject('unit-not-valid', { unit, budgetYear });
}
