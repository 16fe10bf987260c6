import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { isSameSet, type Assessment, type FollowUpRound } from '#lib/planning';
import { cycles } from '../cycle/cycle.query.js';
import type { ScorecardDatabase } from '../database.js';
import { goalsOf, type GoalOnScorecard } from '../goals/goals.query.js';
import { units } from '../organisation/unit.query.js';
import type { AssessedInRound } from '../scorecard/scorecard.projection.js';
import type { Viewer } from '../viewer.js';

/**
 * How a year's adopted goals went by one kind of report. `assessed` counts by status; `notAssessed` are those of which it is said that nobody can tell,
 * `notReported` those of which nothing is said. `isBreak`: the report used other statuses than that of the year before, so that the two do not compare.
 */
export type YearInSeries = Pick<FollowUpRound, 'title' | 'periodEnds' | 'statuses'> & Readonly<{
  budgetYear: number; isBreak: boolean; goals: number; preliminary: number; notAssessed: number; notReported: number;
  assessed: Readonly<Record<Exclude<Assessment, 'not-assessed'>, number>>;
}>;

export type SeriesQuestion = Readonly<{ municipality: string; followUp: string; viewer: Viewer; today: LocalDate }>;

/** The same report year by year, the first year first; those whose period is not over have nothing to tell. */
export async function yearByYear(db: Kysely<ScorecardDatabase>, at: number, { followUp, today, ...of }: SeriesQuestion): Promise<readonly YearInSeries[]> {
  const known = await units(db, at, { municipality: of.municipality, on: today });
  const years = (await cycles(db, at, of)).toReversed().flatMap((cycle) => cycle.followUps
    .filter(({ code, periodEnds }) => code === followUp && periodEnds <= today).map((round) => ({ budgetYear: cycle.budgetYear, round })));
  return Promise.all(years.map(async ({ budgetYear, round }, place) => {
    const goals = await goalsOf(db, at, { ...of, today, budgetYear, units: known });
    const before = years[place - 1];
    return { ...yearOf(goals, round), budgetYear, isBreak: before !== undefined && !isSameSet(before.round.statuses, round.statuses) };
  }));
}

function yearOf(goals: readonly GoalOnScorecard[], { code, title, periodEnds, statuses }: FollowUpRound): Omit<YearInSeries, 'budgetYear' | 'isBreak'> {
  const adopted = goals.filter(({ status, inForceTo }) => status === 'adopted' && inForceTo !== null && inForceTo >= periodEnds);
  const told = adopted.flatMap(({ assessments }): readonly AssessedInRound[] => assessments.filter(({ followUp }) => followUp === code));
  const count = (as: Assessment): number => told.filter(({ assessment }) => assessment === as).length;
  return {
    title, periodEnds, statuses, goals: adopted.length, preliminary: told.filter(({ certainty }) => certainty === 'preliminary').length,
    notAssessed: count('not-assessed'), notReported: adopted.length - told.length,
    assessed: { 'achieved': count('achieved'), 'partly-achieved': count('partly-achieved'), 'not-achieved': count('not-achieved') },
  };
}
