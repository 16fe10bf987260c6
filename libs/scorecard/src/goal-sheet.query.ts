import type { Kysely } from 'kysely';
import type { GoalContent } from '#lib/planning';
import { compoundKey } from './compound-key.js';
import type { ScorecardDatabase } from './database.js';
import type { DecisionItem } from './decision-item.query.js';
import { decisionsTaken } from './decisions-taken.js';
import type { CompletionOnGoal, ExistingStatus, GoalSheetRow, InForce, LatestAssessment, ReferralOnGoal, Submission, Tabling } from './goal-sheet.projection.js';
import { prepared } from './prepared.js';
import { knownAt } from './rows-at.js';
import { depthOf, latestSeen, type Viewer } from './viewer.js';

/** One goal as a viewer may see it: `version`, `contentHash` and `content` are of the text that is theirs to see. `revision` is the stream's. */
export type GoalSheet = Readonly<{
  goalId: string; revision: number; budgetYear: number; unit: string; body: string; area: string; status: ExistingStatus;
  version: number; contentHash: string; content: GoalContent;
  submission: Submission | null; tabling: Tabling | null; referral: ReferralOnGoal | null; completion: CompletionOnGoal | null; inForce: InForce | null; assessment: LatestAssessment | null;
  decisions: readonly DecisionOnGoal[];
}>;

export type DecisionOnGoal = Pick<DecisionItem, 'decisionId' | 'outcome' | 'version' | 'basis'>;

type OfGoal = Readonly<{ municipality: string; goalId: string }>;

/** Undefined where there is no such goal, or nothing of it that the viewer may see. */
export async function goalSheet(
  db: Kysely<ScorecardDatabase>, at: number, { viewer, ...goal }: OfGoal & Readonly<{ viewer: Viewer }>,
): Promise<GoalSheet | undefined> {
  const [row] = await sheetOf(db, { at, ...goal });
  const version = row && latestSeen(depthOf(viewer, row.body), {
    current: row.version, submitted: row.submitted_version, adopted: row.adopted_version,
  });
  if (!row || !version) return undefined;
  const [text] = await textOf(db, { at, textId: compoundKey(goal.goalId, version) });
  return text && sheet(row, { version, ...text }, await decisionsTaken(db, at, goal));
}

/** The body that decides a goal, undefined where there is no such goal. */
export async function bodyOfGoal(db: Kysely<ScorecardDatabase>, at: number, goal: OfGoal): Promise<string | undefined> {
  const [row] = await sheetOf(db, { at, ...goal });
  return row?.body;
}

type SheetRow = GoalSheetRow & Readonly<{ body: string }>;
type TextRow = Readonly<{ content: string; content_hash: string }>;
type TextSeen = TextRow & Readonly<{ version: number }>;

/** A unit that is not registered decides its goals itself. */
const sheetOf = prepared<OfGoal & { at: number }, SheetRow>((db, { at, municipality, goalId }) =>
  db.selectFrom('goal_sheet_v5')
    .leftJoin('unit_v1', (join) => join
      .onRef('unit_v1.municipality', '=', 'goal_sheet_v5.municipality').onRef('unit_v1.code', '=', 'goal_sheet_v5.unit').on(knownAt('unit_v1', at)))
    .selectAll('goal_sheet_v5').select(({ fn }) => fn.coalesce('unit_v1.body', 'goal_sheet_v5.unit').as('body'))
    .where('goal_sheet_v5.goal_id', '=', goalId).where('goal_sheet_v5.municipality', '=', municipality).where(knownAt('goal_sheet_v5', at)));

const textOf = prepared<{ at: number; textId: string }, TextRow>((db, places) =>
  db.selectFrom('goal_version_v3').select(['content', 'content_hash'])
    .where('text_id', '=', places.textId).where(knownAt('goal_version_v3', places.at)));

const sheet = (row: SheetRow, text: TextSeen, decisions: readonly DecisionItem[]): GoalSheet => ({
  goalId: row.goal_id, revision: row.revision, budgetYear: row.budget_year, unit: row.unit, body: row.body, area: row.area, status: row.status,
  version: text.version, contentHash: text.content_hash, content: JSON.parse(text.content) as GoalContent,
  submission: parsed<Submission>(row.submission), tabling: parsed<Tabling>(row.tabling), referral: parsed<ReferralOnGoal>(row.referral),
  completion: parsed<CompletionOnGoal>(row.completion), inForce: parsed<InForce>(row.in_force),
  assessment: parsed<LatestAssessment>(row.assessment),
  decisions: decisions.map(({ decisionId, outcome, version, basis }) => ({ decisionId, outcome, version, basis })),
});

const parsed = <Value>(json: string | null): Value | null => (json === null ? null : (JSON.parse(json) as Value));
