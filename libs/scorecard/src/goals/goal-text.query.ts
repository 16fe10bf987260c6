import type { Kysely } from 'kysely';
import type { Basis, LocalDate } from '#lib/kernel';
import { periodsOf, textOn, type GoalContent } from '#lib/planning';
import { compoundKey, keysOfFirst } from '../rows/compound-key.js';
import type { ScorecardDatabase } from '../database.js';
import { bodyOfGoal, stepsOfGoal } from './goal-sheet.query.js';
import type { DecidedStep } from './goal-sheet-row.js';
import type { GoalVersionRow } from './goal-version.projection.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import { depthOf, latestSeen, type Viewer } from '../viewer.js';

/** One version of a goal's text. `adoption` where KF has put it in force for a period; `amendedBy` is the body that put its own words in the committee's place. */
export type GoalText = Readonly<{
  version: number; contentHash: string; content: GoalContent; submittedOn: LocalDate | null; amendedBy: string | null; adoption: Adoption | null;
}>;

/** The decision that put a text in force, and the days between which it holds: `inForceTo` is before `inForceFrom` where another took its place first. */
export type Adoption = Readonly<{ decisionId: string; basis: Basis; inForceFrom: LocalDate; inForceTo: LocalDate }>;

type OfGoal = Readonly<{ municipality: string; goalId: string }>;

/** The versions of a goal's text that the viewer may see, oldest first. */
export async function goalTexts(
  db: Kysely<ScorecardDatabase>, at: number, { viewer, ...goal }: OfGoal & Readonly<{ viewer: Viewer; today: LocalDate }>,
): Promise<readonly GoalText[]> {
  const body = await bodyOfGoal(db, at, goal);
  if (body === undefined) return [];
  const depth = depthOf(viewer, body);
  return (await everyText(db, at, goal)).filter(({ submittedOn, amendedBy, adoption }) =>
    latestSeen(depth, { current: true, submitted: submittedOn !== null || amendedBy !== null, adopted: adoption !== null }));
}

/** The text that held on a day, by what was known at `at`: a decision recorded later is not known before, though it may hold from earlier. */
export async function goalTextInForce(
  db: Kysely<ScorecardDatabase>, at: number, { inForceOn, ...goal }: OfGoal & Readonly<{ inForceOn: LocalDate }>,
): Promise<GoalText | undefined> {
  const held = textOn(await stepsOfGoal(db, at, goal), inForceOn);
  return held && (await everyText(db, at, goal)).find(({ version }) => version === held.version);
}

/** One version's text, whoever asks; undefined where there is none. */
export async function contentOf(
  db: Kysely<ScorecardDatabase>, at: number, { goalId, version }: Readonly<{ goalId: string; version: number }>,
): Promise<GoalContent | undefined> {
  const [row] = await oneVersion(db, { at, textId: compoundKey(goalId, version) });
  return row && (JSON.parse(row.content) as GoalContent);
}

async function everyText(db: Kysely<ScorecardDatabase>, at: number, goal: OfGoal): Promise<readonly GoalText[]> {
  const adoptions = new Map(periodsOf(await stepsOfGoal(db, at, goal)).map((period) => [period.version, adoptionOf(period)]));
  const rows = await everyVersion(db, { at, municipality: goal.municipality, ...keysOfFirst(goal.goalId) });
  return rows.map((row) => ({
    version: row.version, contentHash: row.content_hash, content: JSON.parse(row.content) as GoalContent,
    submittedOn: row.submitted_on, amendedBy: row.amended_by, adoption: adoptions.get(row.version) ?? null,
  }));
}

const adoptionOf = ({ decisionId, basis, inForceFrom, inForceTo }: DecidedStep): Adoption => ({ decisionId, basis, inForceFrom, inForceTo });

type TextsOfGoal = Readonly<{ at: number; municipality: string; from: string; to: string }>;

const everyVersion = prepared<TextsOfGoal, GoalVersionRow>((db, { at, municipality, from, to }) =>
  db.selectFrom('goal_version_v4').selectAll()
    .where('text_id', '>', from).where('text_id', '<', to).where('municipality', '=', municipality).where(knownAt('goal_version_v4', at))
    .orderBy('version'));

const oneVersion = prepared<Readonly<{ at: number; textId: string }>, Pick<GoalVersionRow, 'content'>>((db, { at, textId }) =>
  db.selectFrom('goal_version_v4').select('content').where('text_id', '=', textId).where(knownAt('goal_version_v4', at)));
