import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { GoalContent } from '#lib/planning';
import type { ScorecardDatabase } from './database.js';
import type { AdoptingDecision, GoalTextRow } from './goal-text.projection.js';
import { bodyOfGoal } from './goal-sheet.query.js';
import { prepared } from './prepared.js';
import { knownAt } from './rows-at.js';
import { depthOf, latestSeen, type Viewer } from './viewer.js';

/** One version of a goal's text. `adoption` where a decision has put it in force for a period. */
export type GoalText = Readonly<{
  version: number; contentHash: string; content: GoalContent; submittedOn: LocalDate | null; adoption: Adoption | null;
}>;
export type Adoption = AdoptingDecision & Readonly<{ inForceFrom: LocalDate; inForceTo: LocalDate }>;

type OfGoal = Readonly<{ municipality: string; goalId: string }>;

/** The versions of a goal's text that the viewer may see, oldest first. */
export async function goalTexts(
  db: Kysely<ScorecardDatabase>, at: number, { viewer, ...goal }: OfGoal & Readonly<{ viewer: Viewer }>,
): Promise<readonly GoalText[]> {
  const body = await bodyOfGoal(db, at, goal);
  if (body === undefined) return [];
  const depth = depthOf(viewer, body);
  const texts = (await ofGoal(db, { at, ...goal })).map(goalText);
  return texts.filter(({ submittedOn, adoption }) =>
    latestSeen(depth, { current: true, submitted: submittedOn !== null, adopted: adoption !== null }));
}

/** The text that held on a day, by what was known at `at`: a decision recorded later is not known before, though it may hold from earlier. */
export async function goalTextInForce(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, goalId, inForceOn }: OfGoal & Readonly<{ inForceOn: LocalDate }>,
): Promise<GoalText | undefined> {
  const [row] = await inForce(db, { at, municipality, goalId, inForceOn });
  return row && goalText(row);
}

const ofGoal = prepared<OfGoal & { at: number }, GoalTextRow>((db, { at, municipality, goalId }) =>
  db.selectFrom('goal_text_v1').selectAll()
    .where('goal_id', '=', goalId).where('municipality', '=', municipality).where(knownAt('goal_text_v1', at)).orderBy('version'));

/** Of several that would hold on the day, the one decided last. */
const inForce = prepared<OfGoal & { at: number; inForceOn: LocalDate }, GoalTextRow>((db, { at, municipality, goalId, inForceOn }) =>
  db.selectFrom('goal_text_v1').selectAll()
    .where('goal_id', '=', goalId).where('municipality', '=', municipality).where(knownAt('goal_text_v1', at))
    .where('in_force_from', '<=', inForceOn).where('in_force_to', '>=', inForceOn).orderBy('version', 'desc').limit(1));

const goalText = (row: GoalTextRow): GoalText => ({
  version: row.version, contentHash: row.content_hash, content: JSON.parse(row.content) as GoalContent,
  submittedOn: row.submitted_on, adoption: adoptionOf(row),
});

const adoptionOf = ({ decision, in_force_from: inForceFrom, in_force_to: inForceTo }: GoalTextRow): Adoption | null =>
  decision === null || inForceFrom === null || inForceTo === null
    ? null : { ...(JSON.parse(decision) as AdoptingDecision), inForceFrom, inForceTo };
