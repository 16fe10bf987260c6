import type { Kysely } from 'kysely';
import type { Basis, LocalDate, NewEvent } from '#lib/kernel';
import { awaitedDecision, type NextLevelDecided } from '#lib/planning';
import type { AwaitedDecisionRow } from './awaited-decision.projection.js';
import type { ScorecardDatabase } from '../database.js';
import { historyOf } from '../journal/journal.query.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';

/** A decision of KS or KF that waits for a second person, and who may not be that: whoever recorded it or wrote one of its goals. */
export type AwaitedDecision = Readonly<{
  decisionId: string; basis: Basis; recordedOn: LocalDate; recordedBy: string; authors: readonly string[]; decision: NextLevelDecided;
}>;

/** What waits to be countersigned, by the days of the meetings. */
export async function awaitedDecisions(
  db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>,
): Promise<readonly AwaitedDecision[]> {
  const rows = await all(db, { at, municipality });
  return Promise.all(rows.map(async (row) => {
    const decision = awaitedDecision(JSON.parse(row.decision) as Kept);
    const authors = await Promise.all(decision.data.goals.map(({ goalId }) => authorsOf(db, at, `${municipality}.goal-${goalId}`)));
    return {
      decisionId: row.decision_id, basis: { body: row.body, meetingDate: row.meeting_date, paragraph: row.paragraph },
      recordedOn: row.recorded_on, recordedBy: row.recorded_by, authors: [...new Set(authors.flat())], decision,
    };
  }));
}

type Kept = Pick<NewEvent, 'type' | 'schema' | 'data'>;

async function authorsOf(db: Kysely<ScorecardDatabase>, at: number, stream: string): Promise<readonly string[]> {
  const entries = await historyOf(db, at, { stream });
  return entries.filter(({ type }) => WRITING.includes(type)).map(({ actor }) => actor.personId);
}

const WRITING: readonly string[] = ['goal-drafted', 'goal-revised'];

const all = prepared<{ at: number; municipality: string }, AwaitedDecisionRow>((db, { at, municipality }) =>
  db.selectFrom('awaited_decision_v1').selectAll().where('municipality', '=', municipality)
    .where(knownAt('awaited_decision_v1', at)).orderBy('meeting_date').orderBy('body').orderBy('paragraph'));
