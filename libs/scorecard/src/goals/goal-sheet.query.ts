import type { Kysely } from 'kysely';
import type { Basis, LocalDate } from '#lib/kernel';
import { responsibleUnit, textOn, validityOn, type GoalChange, type GoalContent, type Validity, type YearTarget } from '#lib/planning';
import { annexesSeen, type AnnexSeen } from '../annex/annex-seen.js';
import { contributionsIn, type Contribution } from '../contribution/goal-contributions.projection.js';
import { compoundKey } from '../rows/compound-key.js';
import type { ScorecardDatabase } from '../database.js';
import type { DecisionItem } from '../decisions/decision-item.query.js';
import { decisionsTaken } from '../decisions/decisions-taken.js';
import type { FollowUpOnGoal } from '../follow-up/goal-follow-ups.projection.js';
import {
  stepsIn, transfersIn, type Annulment, type CompletionOnGoal, type DecidedStep, type Discontinuation, type ExistingStatus, type GoalSheetRow, type InForce, type Realignment, type ReferralOnGoal, type Submission, type Tabling, type TransferOnGoal, type VoidedSubmission,
} from './goal-sheet-row.js';
import type { GoalYearRow } from './goal-year.projection.js';
import { actingBody } from '../organisation/in-charge.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import { units, type Unit } from '../organisation/unit.query.js';
import { THE_PUBLIC, depthOf, latestSeen, readsSecrets, type Viewer } from '../viewer.js';

/**
 * One goal as a viewer may see it: `version`, `contentHash` and `content` are of the text that is theirs to see. `revision` is the stream's.
 * `unit` answers for it on the day asked about, and `body` acts on that unit's goals: the one that decides them, or whoever took over; `transfers` tell who did before, and who will.
 */
export type GoalSheet = Readonly<{
  goalId: string; revision: number; budgetYear: number; unit: string; body: string; area: string; status: ExistingStatus;
  version: number; contentHash: string; content: GoalContent;
  transfers: readonly TransferOnGoal[];
  submission: Submission | null; tabling: Tabling | null; referral: ReferralOnGoal | null; completion: CompletionOnGoal | null; inForce: InForce | null;
  validity: Validity | null; upcoming: UpcomingText | null; proposedChange: GoalChange | null; discontinuation: Discontinuation | null; annulment: Annulment | null;
  mistake: VoidedSubmission | null; realignment: Realignment | null;
  /** The later years in which KF has confirmed that it stands. */
  confirmations: readonly ConfirmationOnGoal[];
  /** The goals of other years that it goes on from, and that go on from it. */
  carriedOverFrom: string | null; carriedOverTo: readonly string[];
  /** What was last said in each round; `assessment` is that of the latest of them. */
  followUps: readonly FollowUpInYear[]; assessment: FollowUpInYear | null;
  /** What other units have undertaken in it, and what they say of that. */
  contributions: readonly Contribution[];
  /** The documents that the text rests on, as far as the viewer may know them. */
  annexes: readonly AnnexSeen[];
  decisions: readonly DecisionOnGoal[];
}>;

/** `targets` are what its indicators are to show in the year. */
export type ConfirmationOnGoal = Readonly<{ budgetYear: number; basis: Basis; targets: readonly YearTarget[] }>;

/** A text that KF has decided to take the place of the one that holds now. */
export type UpcomingText = Pick<DecidedStep, 'decisionId' | 'basis' | 'version' | 'inForceFrom'>;

export type FollowUpInYear = FollowUpOnGoal & Readonly<{ budgetYear: number }>;

export type DecisionOnGoal = Pick<DecisionItem, 'decisionId' | 'outcome' | 'version' | 'basis' | 'annulledOn' | 'proceedings' | 'renumberedFrom' | 'countersigned'>;

type OfGoal = Readonly<{ municipality: string; goalId: string }>;
/** `today` is the day on which the question is asked: who answers for a goal depends on it. */
type OnDay = Readonly<{ today: LocalDate }>;
type Asked = OfGoal & OnDay & Readonly<{ viewer: Viewer }>;

/** Undefined where there is no such goal, or nothing of it that the viewer may see. */
export async function goalSheet(
  db: Kysely<ScorecardDatabase>, at: number, question: Asked,
): Promise<GoalSheet | undefined> {
  return goalSheetAmong(db, at, { ...question, units: await units(db, at, question) });
}

/** The goal as it was decided to hold on a day, which everybody may see; undefined where it did not hold. */
export async function goalInForce(
  db: Kysely<ScorecardDatabase>, at: number, { inForceOn, ...goal }: OfGoal & Readonly<{ inForceOn: LocalDate }>,
): Promise<GoalSheet | undefined> {
  const sheet = await goalSheet(db, at, { ...goal, viewer: THE_PUBLIC, today: inForceOn });
  return sheet?.validity === 'in-force' ? sheet : undefined;
}

/** `units` are the municipality's, as known at the same index. */
export async function goalSheetAmong(
  db: Kysely<ScorecardDatabase>, at: number, { viewer, today, units, ...goal }: Asked & Readonly<{ units: readonly Unit[] }>,
): Promise<GoalSheet | undefined> {
  const [found] = await sheetOf(db, { at, ...goal });
  const row = found && { ...found, ...responsible(found, { units, today }) };
  const version = row && versionSeen(row, viewer, today);
  if (!row || !version) return undefined;
  const [text] = await textOf(db, { at, textId: compoundKey(goal.goalId, version) });
  return text && sheet(row, { version, ...text, today, viewer }, { decisions: await decisionsTaken(db, at, goal), carriedOverTo: await successorsSeen(db, at, { viewer, today, units, ...goal }), confirmations: await confirmationsOf(db, { at, ...goal }) });
}

/** KF's decisions on what it has adopted of a goal. */
export async function stepsOfGoal(db: Kysely<ScorecardDatabase>, at: number, goal: OfGoal): Promise<readonly DecidedStep[]> {
  const [row] = await sheetOf(db, { at, ...goal });
  return row ? stepsIn(row) : [];
}

/** The body that decides a goal, undefined where there is no such goal. */
export async function bodyOfGoal(db: Kysely<ScorecardDatabase>, at: number, { today, ...goal }: OfGoal & OnDay): Promise<string | undefined> {
  const [row] = await sheetOf(db, { at, ...goal });
  return row && responsible(row, { units: await units(db, at, goal), today }).body;
}

type Responsible = Readonly<{ unit: string; body: string }>;
type StoredRow = GoalSheetRow & Readonly<{ follow_ups: string | null; contributions: string | null; annexes: string | null }>;
type SheetRow = StoredRow & Responsible;
type TextRow = Readonly<{ content: string; content_hash: string }>;
type TextSeen = TextRow & OnDay & Readonly<{ version: number; viewer: Viewer }>;

/** Of what KF has adopted, the text that holds today; where none does, the latest. */
function versionSeen(row: GoalSheetRow & Responsible, viewer: Viewer, today: LocalDate): number | null {
  const seen = latestSeen(depthOf(viewer, row.body), { current: row.version, submitted: row.submitted_version, adopted: row.adopted_version });
  return seen === row.adopted_version ? textOn(stepsIn(row), today)?.version ?? seen : seen;
}

function responsible(row: GoalSheetRow, { units, today }: OnDay & Readonly<{ units: readonly Unit[] }>): Responsible {
  const unit = responsibleUnit({ unit: row.unit, transfers: transfersIn(row) }, today);
  return { unit, body: actingBody(units, today, unit) };
}

const sheetOf = prepared<OfGoal & { at: number }, StoredRow>((db, { at, municipality, goalId }) =>
  db.selectFrom('goal_sheet_v11')
    .leftJoin('goal_follow_ups_v4', (join) => join.onRef('goal_follow_ups_v4.goal_id', '=', 'goal_sheet_v11.goal_id').on(knownAt('goal_follow_ups_v4', at)))
    .leftJoin('goal_contributions_v1', (join) => join.onRef('goal_contributions_v1.goal_id', '=', 'goal_sheet_v11.goal_id').on(knownAt('goal_contributions_v1', at)))
    .leftJoin('goal_annexes_v1', (join) => join.onRef('goal_annexes_v1.goal_id', '=', 'goal_sheet_v11.goal_id').on(knownAt('goal_annexes_v1', at)))
    .selectAll('goal_sheet_v11').select(['follow_ups', 'contributions', 'annexes'])
    .where('goal_sheet_v11.goal_id', '=', goalId).where('goal_sheet_v11.municipality', '=', municipality).where(knownAt('goal_sheet_v11', at)));

/** Those that go on from the goal, as far as the viewer may see them. */
async function successorsSeen(db: Kysely<ScorecardDatabase>, at: number, { viewer, today, units, municipality, goalId }: Asked & Readonly<{ units: readonly Unit[] }>): Promise<readonly string[]> {
  const found = await successorsOf(db, { at, municipality, goalId });
  return found.filter((row) => versionSeen({ ...row, ...responsible(row, { units, today }) }, viewer, today) !== null).map((row) => row.goal_id);
}

const successorsOf = prepared<OfGoal & { at: number }, GoalSheetRow>((db, { at, municipality, goalId }) =>
  db.selectFrom('goal_sheet_v11').selectAll()
    .where('carried_over_from', '=', goalId).where('municipality', '=', municipality).where(knownAt('goal_sheet_v11', at)).orderBy('budget_year'));

const confirmationsOf = prepared<OfGoal & { at: number }, GoalYearRow>((db, { at, municipality, goalId }) =>
  db.selectFrom('goal_year_v1').selectAll()
    .where('goal_id', '=', goalId).where('municipality', '=', municipality).where(knownAt('goal_year_v1', at)).orderBy('budget_year'));

const confirmation = ({ budget_year: budgetYear, body, meeting_date: meetingDate, paragraph, targets }: GoalYearRow): ConfirmationOnGoal =>
  ({ budgetYear, basis: { body, meetingDate, paragraph }, targets: JSON.parse(targets) as readonly YearTarget[] });

const textOf = prepared<{ at: number; textId: string }, TextRow>((db, places) =>
  db.selectFrom('goal_version_v4').select(['content', 'content_hash'])
    .where('text_id', '=', places.textId).where(knownAt('goal_version_v4', places.at)));

type Around = Readonly<{ decisions: readonly DecisionItem[]; carriedOverTo: readonly string[]; confirmations: readonly GoalYearRow[] }>;

const sheet = (row: SheetRow, text: TextSeen, { decisions, carriedOverTo, confirmations }: Around): GoalSheet => ({
  goalId: row.goal_id, revision: row.revision, budgetYear: row.budget_year, unit: row.unit, body: row.body, area: row.area, status: row.status,
  transfers: transfersIn(row),
  version: text.version, contentHash: text.content_hash, content: JSON.parse(text.content) as GoalContent,
  submission: parsed<Submission>(row.submission), tabling: parsed<Tabling>(row.tabling), referral: parsed<ReferralOnGoal>(row.referral),
  completion: parsed<CompletionOnGoal>(row.completion), inForce: parsed<InForce>(row.in_force),
  validity: validityOn(stepsIn(row), text.today), upcoming: upcoming(stepsIn(row), text.today), proposedChange: row.proposed_change,
  discontinuation: parsed<Discontinuation>(row.discontinuation), annulment: parsed<Annulment>(row.annulment),
  confirmations: row.status === 'adopted' ? confirmations.map(confirmation) : [],
  mistake: parsed<VoidedSubmission>(row.mistake), realignment: parsed<Realignment>(row.realignment),
  carriedOverFrom: row.carried_over_from, carriedOverTo,
  contributions: row.contributions === null ? [] : contributionsIn(row.contributions),
  annexes: row.annexes === null ? [] : annexesSeen(row.annexes, { version: text.version, readsSecrets: readsSecrets(text.viewer, row.body) }),
  ...followedUp(row.status === 'voided' ? [] : (parsed<readonly FollowUpOnGoal[]>(row.follow_ups) ?? []).map((said) => ({ ...said, budgetYear: said.budgetYear ?? row.budget_year })), decisions),
  decisions: decisions.map(({ decisionId, outcome, version, basis, annulledOn, proceedings, renumberedFrom, countersigned }) => (
    { decisionId, outcome, version, basis, annulledOn, proceedings, renumberedFrom, countersigned })),
});

/** Of what a court has annulled, nothing can have been reached: what was said of it stays in the history. A decision stands where its body's minutes have it now. */
function followedUp(told: readonly FollowUpInYear[], decisions: readonly DecisionItem[]): Pick<GoalSheet, 'followUps' | 'assessment'> {
  const basisOf = new Map(decisions.map(({ decisionId, basis }) => [decisionId, basis]));
  const followUps = told.map((said) => ({ ...said, decisions: said.decisions.map((decision) => ({ ...decision, basis: basisOf.get(decision.decisionId) ?? decision.basis })) }));
  return { followUps, assessment: followUps.at(-1) ?? null };
}

function upcoming(steps: readonly DecidedStep[], today: LocalDate): UpcomingText | null {
  const latest = steps.findLast(({ kind }) => kind === 'text');
  if (!latest || latest.inForceFrom <= today || latest.inForceFrom > (steps.at(-1)?.inForceTo ?? '') || !textOn(steps, today)) return null;
  const { decisionId, basis, version, inForceFrom } = latest;
  return { decisionId, basis, version, inForceFrom };
}

const parsed = <Value>(json: string | null): Value | null => (json === null ? null : (JSON.parse(json) as Value));
