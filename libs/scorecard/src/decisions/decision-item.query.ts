import type { Kysely } from 'kysely';
import type { Basis, LocalDate } from '#lib/kernel';
import type { Proceedings } from '#lib/planning';
import { among } from '../rows/among.js';
import { keysOfFirst } from '../rows/compound-key.js';
import type { ScorecardDatabase } from '../database.js';
import type { Countersigned, DecidedOutcome, DecisionItemRow } from './decision-item.projection.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';

/** What a § decided on one goal. `carriedOutIndex` is the journal index at which the goal says so, null until it does. */
export type DecisionItem = Readonly<{
  decisionId: string; goalId: string; version: number; contentHash: string; outcome: DecidedOutcome;
  basis: Basis; caseNumber: string | null; recordedOn: LocalDate; carriedOutIndex: number | null; annulledOn: LocalDate | null; proceedings: Proceedings | null;
  renumberedFrom: number | null; countersigned: Countersigned | null;
}>;

/** What one decision decided on each goal. */
export const decisionItems = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality, decisionId }: Readonly<{ municipality: string; decisionId: string }>,
): Promise<readonly DecisionItem[]> =>
  (await ofDecision(db, { at, ...keysOfFirst(decisionId) })).filter((row) => row.municipality === municipality).map(item);

/** What has been decided on some of a municipality's goals, in the order in which it was carried out. */
export const decisionsOnGoals = async (
  db: Kysely<ScorecardDatabase>, at: number, { goalIds }: Readonly<{ goalIds: readonly string[] }>,
): Promise<readonly DecisionItem[]> => (await ofGoals(db, { at, goalIds: JSON.stringify(goalIds) })).map(item);

/** What a body has decided in a period, by meeting and §. */
export const decisionsOfBody = async (
  db: Kysely<ScorecardDatabase>, at: number,
  of: Readonly<{ municipality: string; body: string; from: LocalDate; to: LocalDate }>,
): Promise<readonly DecisionItem[]> => (await ofBody(db, { at, ...of })).map(item);

/** Decided, but not carried out on the goal. */
export const notCarriedOut = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>,
): Promise<readonly DecisionItem[]> => (await open(db, { at, municipality })).map(item);

/** Decided by fewer than may decide. */
export const decidedByTooFew = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>,
): Promise<readonly DecisionItem[]> => (await byTooFew(db, { at, municipality })).map(item);

type Of<Parameters> = Parameters & Readonly<{ at: number; municipality: string }>;

const itemsAt = (db: Kysely<ScorecardDatabase>) => db.selectFrom('decision_item_v6').selectAll();

/** By the key alone: SQLite would rather read all that the municipality has than a part of the keys. */
const ofDecision = prepared<Readonly<{ at: number; from: string; to: string }>, DecisionItemRow>((db, { at, from, to }) =>
  itemsAt(db).where('item_id', '>', from).where('item_id', '<', to)
    .where(knownAt('decision_item_v6', at)).orderBy('goal_id'));

const ofGoals = prepared<Readonly<{ at: number; goalIds: string }>, DecisionItemRow>((db, { at, goalIds }) =>
  itemsAt(db).where(among(db, 'goal_id', goalIds))
    .where(knownAt('decision_item_v6', at)).orderBy('carried_out_index', (order) => order.asc().nullsLast()).orderBy('item_id'));

const ofBody = prepared<Of<{ body: string; from: LocalDate; to: LocalDate }>, DecisionItemRow>((db, { at, municipality, body, from, to }) =>
  itemsAt(db).where('municipality', '=', municipality).where('body', '=', body)
    .where('meeting_date', '>=', from).where('meeting_date', '<=', to)
    .where(knownAt('decision_item_v6', at)).orderBy('meeting_date').orderBy('paragraph').orderBy('goal_id'));

const open = prepared<Of<object>, DecisionItemRow>((db, { at, municipality }) =>
  itemsAt(db).where('municipality', '=', municipality).where('carried_out_index', 'is', null)
    .where(knownAt('decision_item_v6', at)).orderBy('meeting_date').orderBy('paragraph').orderBy('goal_id'));

const byTooFew = prepared<Of<object>, DecisionItemRow>((db, { at, municipality }) =>
  itemsAt(db).where('municipality', '=', municipality).where('lacks_quorum', '=', 1)
    .where(knownAt('decision_item_v6', at)).orderBy('meeting_date').orderBy('paragraph').orderBy('goal_id'));

const item = (row: DecisionItemRow): DecisionItem => ({
  decisionId: row.decision_id, goalId: row.goal_id, version: row.version, contentHash: row.content_hash, outcome: row.outcome,
  basis: { body: row.body, meetingDate: row.meeting_date, paragraph: row.paragraph }, caseNumber: row.case_number,
  recordedOn: row.recorded_on, carriedOutIndex: row.carried_out_index, annulledOn: row.annulled_on,
  proceedings: row.proceedings === null ? null : JSON.parse(row.proceedings) as Proceedings,
  renumberedFrom: row.renumbered_from, countersigned: row.countersigned === null ? null : JSON.parse(row.countersigned) as Countersigned,
});
