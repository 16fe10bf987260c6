import type { Kysely } from 'kysely';
import type { Basis, Instant } from '#lib/kernel';
import type { ScorecardDatabase } from '../database.js';
import type { DecidedOutcome } from './decision-item.projection.js';
import type { DecisionItem } from './decision-item.query.js';
import { decisionsTaken } from './decisions-taken.js';
import { goalsOf, type GoalsQuestion } from '../goals/goals.query.js';
import { prepared } from '../rows/prepared.js';
import { units } from '../organisation/unit.query.js';

/** A decision as a mark in time. From `knownAt` on, what it decided is known of every goal. */
export type DecisionMoment = Readonly<{
  decisionId: string; basis: Basis; knownAt: Instant; outcomes: readonly Readonly<{ outcome: DecidedOutcome; goals: number }>[];
}>;

/** The decisions on a budget year's goals that the viewer may see, in the order in which they became known. */
export async function decisionMoments(
  db: Kysely<ScorecardDatabase>, at: number, question: Omit<GoalsQuestion, 'units'>,
): Promise<readonly DecisionMoment[]> {
  const goals = await goalsOf(db, at, { ...question, units: await units(db, at, question) });
  const items = await decisionsTaken(db, at, { goalIds: goals.map(({ goalId }) => goalId) });
  const byDecision = Map.groupBy(items, ({ decisionId }) => decisionId);
  const moments = await Promise.all([...byDecision.values()].map((of) => moment(db, of)));
  return moments.flat().sort((one, other) => one.knownAt.localeCompare(other.knownAt));
}

async function moment(db: Kysely<ScorecardDatabase>, items: readonly DecisionItem[]): Promise<readonly DecisionMoment[]> {
  const index = Math.max(...items.map(({ carriedOutIndex }) => carriedOutIndex ?? 0));
  const [entry] = await knownAtOf(db, { index });
  const [first] = items;
  return first && entry ? [{ decisionId: first.decisionId, basis: first.basis, knownAt: entry.known_at, outcomes: outcomesOf(items) }] : [];
}

const outcomesOf = (items: readonly DecisionItem[]): DecisionMoment['outcomes'] =>
  [...Map.groupBy(items, ({ outcome }) => outcome)].map(([outcome, of]) => ({ outcome, goals: of.length }));

const knownAtOf = prepared<{ index: number }, { known_at: Instant }>((db, { index }) =>
  db.selectFrom('journal_v2').select('known_at').where('index', '=', index));
