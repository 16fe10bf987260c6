import type { LocalDate } from '#lib/kernel';
import { isValidOn } from '#lib/planning';
import { goalsInForce, goalsOf, units, type GoalOnScorecard, type Unit } from '#lib/scorecard';
import { standingCells, type Reading } from '#lib/telling';
import { UNIT_KIND_LABELS } from '#lib/texts';
import type { Answer } from '../answer.js';
import { tableOf } from '../table.js';
import { NotSo } from '../told.js';

type OfUnit = Readonly<{ unit: string; budgetYear: number; knownAt: string; inForceOn: LocalDate | undefined }>;

/** A unit, and the goals of a budget year that it answers for. @throws NotSo */
export async function unitAnswer({ db, at, ...of }: Reading, { unit: code, budgetYear, knownAt, inForceOn }: OfUnit): Promise<Answer> {
  const known = await units(db, at, { ...of, on: inForceOn ?? of.today });
  const unit = known.find((one) => one.code === code && (inForceOn === undefined || isValidOn(inForceOn, one)));
  if (!unit) throw new NotSo(`Enheten ${code} fanns inte${inForceOn === undefined ? '' : ` ${inForceOn}`}, efter vad som var känt ${knownAt}.`);
  const all = await (inForceOn === undefined ? goalsOf(db, at, { ...of, budgetYear, units: known }) : goalsInForce(db, at, { ...of, budgetYear, inForceOn }));
  const goals = all.filter((goal) => goal.unit === code);
  const rows = goals.map(rowOf);
  const ofGoals = goals.length === 0 ? `Inga mål för ${budgetYear}.` : tableOf(COLUMNS, rows);
  return { text: [`${describe(unit)}, som det var känt ${knownAt}`, ofGoals].join('\n\n'), table: [COLUMNS, ...rows], data: { unit, goals } };
}

const describe = ({ code, name, kind, validFrom, validTo }: Unit): string =>
  `${name} (${code}), ${UNIT_KIND_LABELS[kind]} från ${validFrom}${validTo === null ? '' : ` till ${validTo}`}`;

const COLUMNS = ['Målområde', 'Mål', 'Titel', 'Läge', 'Bedömning', 'Säkerhet'] as const;

const rowOf = (goal: GoalOnScorecard): readonly string[] => [goal.area, goal.goalId, goal.title, ...standingCells(goal)];
