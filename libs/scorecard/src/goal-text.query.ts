import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { GoalContent } from '#lib/planning';
import { keysOfFirst } from './compound-key.js';
import type { ScorecardDatabase } from './database.js';
import { bodyOfGoal } from './goal-sheet.query.js';
import type { Adoption } from './goal-text.projection.js';
import type { GoalVersionRow } from './goal-version.projection.js';
import { inForce } from './in-force.js';
import { prepared, type Places } from './prepared.js';
import { knownAt } from './rows-at.js';
import { depthOf, latestSeen, type Viewer } from './viewer.js';

/** One version of a goal's text. `adoption` where a decision has put it in force for a period; `amendedBy` is the body that put its own words in the committee's place. */
export type GoalText = Readonly<{
  version: number; contentHash: string; content: GoalContent; submittedOn: LocalDate | null; amendedBy: string | null; adoption: Adoption | null;
}>;

type OfGoal = Readonly<{ municipality: string; goalId: string }>;

/** The versions of a goal's text that the viewer may see, oldest first. */
export async function goalTexts(
  db: Kysely<ScorecardDatabase>, at: number, { viewer, ...goal }: OfGoal & Readonly<{ viewer: Viewer; today: LocalDate }>,
): Promise<readonly GoalText[]> {
  const body = await bodyOfGoal(db, at, goal);
  if (body === undefined) return [];
  const depth = depthOf(viewer, body);
  return (await everyVersion(db, { at, ...namesOf(goal) })).map(textOf).filter(({ submittedOn, amendedBy, adoption }) =>
    latestSeen(depth, { current: true, submitted: submittedOn !== null || amendedBy !== null, adopted: adoption !== null }));
}

/** The text that held on a day, by what was known at `at`: a decision recorded later is not known before, though it may hold from earlier. */
export async function goalTextInForce(
  db: Kysely<ScorecardDatabase>, at: number, { inForceOn, ...goal }: OfGoal & Readonly<{ inForceOn: LocalDate }>,
): Promise<GoalText | undefined> {
  const [row] = await versionInForce(db, { at, inForceOn, ...namesOf(goal) });
  return row && textOf(row);
}

type TextsOfGoal = Readonly<{ at: number; municipality: string; from: string; to: string }>;
const namesOf = ({ municipality, goalId }: OfGoal) => ({ municipality, ...keysOfFirst(goalId) });

type TextRow = GoalVersionRow & Readonly<{ adoption: string | null }>;

/** Every version with its adoption, if any. */
const versions = (db: Kysely<ScorecardDatabase>, { at, municipality, from, to }: Places<TextsOfGoal>) =>
  db.selectFrom('goal_version_v3')
    .leftJoin('goal_text_v1', (join) => join.onRef('goal_text_v1.text_id', '=', 'goal_version_v3.text_id').on(knownAt('goal_text_v1', at)))
    .selectAll('goal_version_v3')
    .select('adoption')
    .where('goal_version_v3.text_id', '>', from).where('goal_version_v3.text_id', '<', to).where('goal_version_v3.municipality', '=', municipality)
    .where(knownAt('goal_version_v3', at));

const everyVersion = prepared<TextsOfGoal, TextRow>((db, places) => versions(db, places).orderBy('goal_version_v3.version'));

/** Of several that would hold on the day, the one decided last. */
const versionInForce = prepared<TextsOfGoal & { inForceOn: LocalDate }, TextRow>((db, places) =>
  versions(db, places).where(inForce(places.inForceOn)).orderBy('goal_version_v3.version', 'desc').limit(1));

const textOf = (row: TextRow): GoalText => ({
  version: row.version, contentHash: row.content_hash, content: JSON.parse(row.content) as GoalContent,
  submittedOn: row.submitted_on, amendedBy: row.amended_by, adoption: row.adoption === null ? null : (JSON.parse(row.adoption) as Adoption),
});
