import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { Direction, GoalArea } from '#lib/planning';
import { cycleOf } from './cycle.query.js';
import type { ScorecardDatabase } from './database.js';
import { goalsInForce, goalsOf, type GoalOnScorecard, type GoalsQuestion } from './goals.query.js';
import { totalsOf, type Totals } from './totals.js';
import { units, type Unit } from './unit.query.js';
import type { Viewer } from './viewer.js';

/** What a unit has for one goal area. No goals: nothing is reported, which is a status of its own. */
export type Cell = Readonly<{ unit: string; goals: readonly GoalOnScorecard[] }>;
export type AreaOnScorecard = GoalArea & Readonly<{ cells: readonly Cell[]; totals: Totals }>;
export type DirectionOnScorecard = Omit<Direction, 'areas'> & Readonly<{ areas: readonly AreaOnScorecard[] }>;

/** A budget year's matrix of goal areas and units, units in the order of their names. */
export type Scorecard = Readonly<{
  budgetYear: number; vision: string; purposes: readonly string[];
  units: readonly Pick<Unit, 'code' | 'name' | 'kind'>[];
  directions: readonly DirectionOnScorecard[];
  totals: Totals;
}>;

export type ScorecardQuestion = Readonly<{ municipality: string; budgetYear: number; viewer: Viewer; inForceOn?: LocalDate }>;

/** With `inForceOn`, only the goals that a decision had put in force on that day, by their texts then. Undefined where no cycle is open. */
export async function scorecardOf(db: Kysely<ScorecardDatabase>, at: number, question: ScorecardQuestion): Promise<Scorecard | undefined> {
  const cycle = await cycleOf(db, at, question);
  if (!cycle) return undefined;
  const known = await units(db, at, question);
  const taking = known.filter(({ code }) => cycle.units.includes(code));
  const directions = matrix(cycle.steeringModel.directions, taking, await goalsAsked(db, at, { ...question, units: known }));
  return {
    budgetYear: cycle.budgetYear, vision: cycle.steeringModel.vision, purposes: cycle.steeringModel.purposes,
    units: taking.map(({ code, name, kind }) => ({ code, name, kind })), directions,
    totals: totalsOf(directions.flatMap(({ areas }) => areas.flatMap(({ cells }) => cells))),
  };
}

const goalsAsked = (db: Kysely<ScorecardDatabase>, at: number, { inForceOn, ...question }: GoalsQuestion & Pick<ScorecardQuestion, 'inForceOn'>) =>
  inForceOn === undefined ? goalsOf(db, at, question) : goalsInForce(db, at, { ...question, inForceOn });

function matrix(
  directions: readonly Direction[], taking: readonly Unit[], goals: readonly GoalOnScorecard[],
): readonly DirectionOnScorecard[] {
  const byCell = Map.groupBy(goals, ({ unit, area }) => cellName(unit, area));
  const row = (area: GoalArea): AreaOnScorecard => {
    const cells = taking.map(({ code }) => ({ unit: code, goals: byCell.get(cellName(code, area.code)) ?? [] }));
    return { ...area, cells, totals: totalsOf(cells) };
  };
  return directions.map((direction) => ({ ...direction, areas: direction.areas.map(row) }));
}

const cellName = (unit: string, area: string): string => `${unit} ${area}`;
