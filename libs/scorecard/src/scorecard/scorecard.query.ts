import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { isTakenBack, isValidOn, type Direction, type GoalArea } from '#lib/planning';
import { cycleOf } from '../cycle/cycle.query.js';
import type { ScorecardDatabase } from '../database.js';
import { goalsInForce, goalsOf, type GoalOnScorecard, type GoalsQuestion } from '../goals/goals.query.js';
import { unitInCharge } from '../organisation/in-charge.js';
import { notApplicables, type NotApplicable } from './not-applicable.query.js';
import { totalsOf, type Totals } from './totals.js';
import { units, type Unit } from '../organisation/unit.query.js';
import type { Viewer } from '../viewer.js';

/**
 * What a unit has for one goal area: the goals it answers for. One that has passed to a unit that takes no part in the year stays with the unit that set it.
 * Neither goals nor a declaration: nothing is reported, which is a status of its own.
 */
export type Cell = Readonly<{ unit: string; goals: readonly GoalOnScorecard[]; notApplicable: Declaration | null }>;
export type Declaration = Pick<NotApplicable, 'reason' | 'declaredOn'>;
export type AreaOnScorecard = GoalArea & Readonly<{ cells: readonly Cell[]; totals: Totals }>;
export type DirectionOnScorecard = Omit<Direction, 'areas'> & Readonly<{ areas: readonly AreaOnScorecard[] }>;

/** A budget year's matrix of goal areas and units, units in the order of their names. */
export type Scorecard = Readonly<{
  budgetYear: number; vision: string; purposes: readonly string[];
  units: readonly Pick<Unit, 'code' | 'name' | 'kind'>[];
  directions: readonly DirectionOnScorecard[];
  totals: Totals;
}>;

export type ScorecardQuestion = Readonly<{ municipality: string; budgetYear: number; viewer: Viewer; today: LocalDate; inForceOn?: LocalDate }>;

/** With `inForceOn`, only the goals that a decision had put in force on that day, by their texts then, under the units there were. Undefined where no cycle is open. */
export async function scorecardOf(db: Kysely<ScorecardDatabase>, at: number, question: ScorecardQuestion): Promise<Scorecard | undefined> {
  const cycle = await cycleOf(db, at, question);
  if (!cycle) return undefined;
  const { municipality, inForceOn, today } = question;
  const known = await units(db, at, { municipality, on: inForceOn ?? today });
  const { taking, columnOf } = columnsOf(known, { units: cycle.units, inForceOn });
  const goals = (await goalsAsked(db, at, { ...question, units: known })).map((goal) => ({ ...goal, unit: columnOf(goal.unit) }));
  const declared = (await notApplicables(db, at, question)).map((cell) => ({ ...cell, unit: columnOf(cell.unit) }));
  const directions = matrix(cycle.steeringModel.directions, taking, { goals, declared });
  return {
    budgetYear: cycle.budgetYear, vision: cycle.steeringModel.vision, purposes: cycle.steeringModel.purposes,
    units: taking.map(({ code, name, kind }) => ({ code, name, kind })), directions,
    totals: totalsOf(directions.flatMap(({ areas }) => areas.flatMap(({ cells }) => cells))),
  };
}

type Columns = Readonly<{ taking: readonly Unit[]; columnOf: (unit: string) => string }>;

/** The units that take part in the year; on a day, those that there were then, each with what it had taken over. */
function columnsOf(known: readonly Unit[], { units: taking, inForceOn }: Readonly<{ units: readonly string[]; inForceOn: LocalDate | undefined }>): Columns {
  if (inForceOn === undefined) return { taking: known.filter(({ code }) => taking.includes(code)), columnOf: (unit) => unit };
  const columnOf = unitInCharge(known, inForceOn);
  const columns = new Set(taking.map(columnOf));
  return { taking: known.filter((unit) => columns.has(unit.code) && isValidOn(inForceOn, unit)), columnOf };
}

/** A goal that has been withdrawn, or was submitted by mistake, answers nothing: its cell is as if it had not been there. */
async function goalsAsked(
  db: Kysely<ScorecardDatabase>, at: number, { inForceOn, ...question }: GoalsQuestion & Pick<ScorecardQuestion, 'inForceOn'>,
): Promise<readonly GoalOnScorecard[]> {
  const goals = await (inForceOn === undefined ? goalsOf(db, at, question) : goalsInForce(db, at, { ...question, inForceOn }));
  return goals.filter((goal) => !isTakenBack(goal));
}

type Answered = Readonly<{ goals: readonly GoalOnScorecard[]; declared: readonly NotApplicable[] }>;

function matrix(
  directions: readonly Direction[], taking: readonly Unit[], { goals, declared }: Answered,
): readonly DirectionOnScorecard[] {
  const codes = new Set(taking.map(({ code }) => code));
  const byCell = Map.groupBy(goals, ({ unit, setBy, area }) => cellName(codes.has(unit) ? unit : setBy, area));
  const declaredByCell = new Map(declared.map(({ unit, area, reason, declaredOn }) => [cellName(unit, area), { reason, declaredOn }]));
  const row = (area: GoalArea): AreaOnScorecard => {
    const cells = taking.map(({ code }): Cell => {
      const name = cellName(code, area.code);
      return { unit: code, goals: byCell.get(name) ?? [], notApplicable: declaredByCell.get(name) ?? null };
    });
    return { ...area, cells, totals: totalsOf(cells) };
  };
  return directions.map((direction) => ({ ...direction, areas: direction.areas.map(row) }));
}

const cellName = (unit: string, area: string): string => `${unit} ${area}`;
