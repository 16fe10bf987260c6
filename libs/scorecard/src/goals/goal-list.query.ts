import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { ScorecardDatabase } from '../database.js';
import type { ExistingStatus } from './goal-sheet-row.js';
import { goalSheetsAmong, type GoalSheet } from './goal-sheet.query.js';
import { goalsOf } from './goals.query.js';
import { units } from '../organisation/unit.query.js';
import type { Viewer } from '../viewer.js';

export type GoalListQuestion = Readonly<{
  municipality: string; budgetYear: number; viewer: Viewer; today: LocalDate; unit?: string | undefined; area?: string | undefined; status?: ExistingStatus | undefined;
}>;

/** The sheets of a budget year's goals, as far as the viewer may see them, in the order of their titles, each with what was said in the year's rounds. A year has some hundreds. */
export async function goalSheetsOf(
  db: Kysely<ScorecardDatabase>, at: number, { unit, area, status, ...question }: GoalListQuestion,
): Promise<readonly GoalSheet[]> {
  const all = { ...question, units: await units(db, at, question) };
  const goals = await goalsOf(db, at, all);
  const asked = goals.filter((goal) => matches(unit, goal.unit) && matches(area, goal.area) && matches(status, goal.status));
  const sheets = await goalSheetsAmong(db, at, { ...all, goalIds: asked.map(({ goalId }) => goalId) });
  return sheets.map((sheet) => inYear(sheet, question.budgetYear));
}

/** A goal of several years is followed up in the rounds of each. */
function inYear(sheet: GoalSheet, budgetYear: number): GoalSheet {
  const followUps = sheet.followUps.filter((said) => said.budgetYear === budgetYear);
  const contributions = sheet.contributions.map((one) => ({ ...one, followUps: one.followUps.filter((said) => said.budgetYear === budgetYear) }));
  return { ...sheet, followUps, assessment: followUps.at(-1) ?? null, contributions };
}

const matches = (asked: string | undefined, has: string): boolean => asked === undefined || asked === has;
