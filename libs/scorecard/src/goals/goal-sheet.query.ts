import type { Kysely } from 'kysely';
import type { Basis, LocalDate } from '#lib/kernel';
import { responsibleUnit, textOn, validityOn, type GoalChange, type GoalContent, type Validity, type YearTarget } from '#lib/planning';
import { annexesSeen, type AnnexSeen } from '../annex/annex-seen.js';
import { contributionsTold } from '../contribution/contributions-told.js';
import type { Contribution } from '../contribution/goal-contributions.projection.js';
import { compoundKey } from '../rows/compound-key.js';
import type { ScorecardDatabase } from '../database.js';
import type { DecisionItem } from '../decisions/decision-item.query.js';
import { decisionsTaken } from '../decisions/decisions-taken.js';
import type { FollowUpOnGoal, SaidInRound } from '../follow-up/goal-follow-ups.projection.js';
import {
  stepsIn, transfersIn, type Annulment, type CompletionOnGoal, type DecidedStep, type Discontinuation, type ExistingStatus, type GoalSheetRow, type InForce, type Realignment, type ReferralOnGoal, type Submission, type Tabling, type TransferOnGoal, type VoidedSubmission,
} from './goal-sheet-row.js';
import type { GoalYearRow } from './goal-year.projection.js';
import { actingBody } from '../organisation/in-charge.js';
import { confirmations, storedGoals, successors, textsById, type Goals, type StoredRow, type TextRow } from './goals-stored.query.js';
import { units, type Unit } from '../organisation/unit.query.js';
import { THE_PUBLIC, depthOf, latestSeen, readsSecrets, toldTo, type Viewer } from '../viewer.js';

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
  /** What was last said in each round, as far as the viewer is told; `assessment` is that of the latest of them. */
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

export type FollowUpInYear = SaidInRound & Readonly<{ budgetYear: number }>;

export type DecisionOnGoal = Pick<DecisionItem, 'decisionId' | 'outcome' | 'version' | 'basis' | 'annulledOn' | 'proceedings' | 'renumberedFrom' | 'countersigned'>;

type OfGoal = Readonly<{ municipality: string; goalId: string }>;
/** `today` is the day on which the question is asked: who answers for a goal depends on it. */
type OnDay = Readonly<{ today: LocalDate }>;
type Asked = OfGoal & OnDay & Readonly<{ viewer: Viewer }>;
type AskedAmong = OnDay & Readonly<{ municipality: string; viewer: Viewer; units: readonly Unit[] }>;

/** Undefined where there is no such goal, or nothing of it that the viewer may see. */
export async function goalSheet(
  db: Kysely<ScorecardDatabase>, at: number, { goalId, ...question }: Asked,
): Promise<GoalSheet | undefined> {
  return (await goalSheetsAmong(db, at, { ...question, units: await units(db, at, question), goalIds: [goalId] }))[0];
}

/** The goal as it was decided to hold on a day, which everybody may see; undefined where it did not hold. */
export async function goalInForce(
  db: Kysely<ScorecardDatabase>, at: number, { inForceOn, ...goal }: OfGoal & Readonly<{ inForceOn: LocalDate }>,
): Promise<GoalSheet | undefined> {
  const sheet = await goalSheet(db, at, { ...goal, viewer: THE_PUBLIC, today: inForceOn });
  return sheet?.validity === 'in-force' ? sheet : undefined;
}

/** Those of some goals of which the viewer may see something, in the order in which they are named. `units` are the municipality's, as known at the same index. */
export async function goalSheetsAmong(
  db: Kysely<ScorecardDatabase>, at: number, { goalIds, ...asked }: AskedAmong & Readonly<{ goalIds: readonly string[] }>,
): Promise<readonly GoalSheet[]> {
  const stored = await storedGoals(db, { at, municipality: asked.municipality, goalIds: JSON.stringify(goalIds) });
  const rows = await withTexts(db, at, stored.flatMap((row) => seenBy(asked, row)));
  const seen = rows.map((row) => row.goal_id);
  const of = { at, goalIds: JSON.stringify(seen) };
  const decisions = Map.groupBy(await decisionsTaken(db, at, { goalIds: seen }), ({ goalId }) => goalId);
  const carriedOver = await successorsSeen(db, of, asked);
  const confirmed = Map.groupBy(await confirmations(db, of), ({ goal_id: goalId }) => goalId);
  const sheets = new Map(rows.map((row) => [row.goal_id, sheet(row, asked, {
    decisions: decisions.get(row.goal_id) ?? [], carriedOverTo: carriedOver.get(row.goal_id) ?? [], confirmations: confirmed.get(row.goal_id) ?? [],
  })]));
  return goalIds.flatMap((goalId) => sheets.get(goalId) ?? []);
}

/** KF's decisions on what it has adopted of a goal. */
export async function stepsOfGoal(db: Kysely<ScorecardDatabase>, at: number, goal: OfGoal): Promise<readonly DecidedStep[]> {
  const [row] = await storedOf(db, at, goal);
  return row ? stepsIn(row) : [];
}

/** The body that decides a goal, undefined where there is no such goal. */
export async function bodyOfGoal(db: Kysely<ScorecardDatabase>, at: number, { today, ...goal }: OfGoal & OnDay): Promise<string | undefined> {
  const [row] = await storedOf(db, at, goal);
  return row && responsible(row, { units: await units(db, at, goal), today }).body;
}

const storedOf = (db: Kysely<ScorecardDatabase>, at: number, { municipality, goalId }: OfGoal): Promise<readonly StoredRow[]> =>
  storedGoals(db, { at, municipality, goalIds: JSON.stringify([goalId]) });

type Responsible = Readonly<{ unit: string; body: string }>;
type SeenRow = StoredRow & Responsible & Readonly<{ seen: number }>;
type SheetRow = SeenRow & TextRow;
type Among = Omit<AskedAmong, 'municipality'>;

/** With the version that the viewer may see; left out where there is none. */
function seenBy(asked: Among, stored: StoredRow): readonly SeenRow[] {
  const row = { ...stored, ...responsible(stored, asked) };
  const seen = versionSeen(row, asked);
  return seen === null ? [] : [{ ...row, seen }];
}

/** Of what KF has adopted, the text that holds today; where none does, the latest. */
function versionSeen(row: GoalSheetRow & Responsible, { viewer, today }: Pick<Among, 'viewer' | 'today'>): number | null {
  const seen = latestSeen(depthOf(viewer, row.body), { current: row.version, submitted: row.submitted_version, adopted: row.adopted_version });
  return seen === row.adopted_version ? textOn(stepsIn(row), today)?.version ?? seen : seen;
}

function responsible(row: GoalSheetRow, { units, today }: Pick<Among, 'units' | 'today'>): Responsible {
  const unit = responsibleUnit({ unit: row.unit, transfers: transfersIn(row) }, today);
  return { unit, body: actingBody(units, today, unit) };
}

async function withTexts(db: Kysely<ScorecardDatabase>, at: number, rows: readonly SeenRow[]): Promise<readonly SheetRow[]> {
  const texts = new Map((await textsById(db, { at, textIds: JSON.stringify(rows.map(textIdOf)) })).map((text) => [text.text_id, text]));
  return rows.flatMap((row) => {
    const text = texts.get(textIdOf(row));
    return text ? [{ ...row, ...text }] : [];
  });
}

const textIdOf = ({ goal_id: goalId, seen }: SeenRow): string => compoundKey(goalId, seen);

/** Those that go on from the goals, as far as the viewer may see them, by the goal that they go on from. */
async function successorsSeen(db: Kysely<ScorecardDatabase>, of: Goals, asked: Among): Promise<ReadonlyMap<string | null, readonly string[]>> {
  const seen = (await successors(db, of)).filter((row) => versionSeen({ ...row, ...responsible(row, asked) }, asked) !== null);
  return new Map([...Map.groupBy(seen, (row) => row.carried_over_from)].map(([goalId, rows]) => [goalId, rows.map((row) => row.goal_id)]));
}

const confirmation = ({ budget_year: budgetYear, body, meeting_date: meetingDate, paragraph, targets }: GoalYearRow): ConfirmationOnGoal =>
  ({ budgetYear, basis: { body, meetingDate, paragraph }, targets: JSON.parse(targets) as readonly YearTarget[] });

type Around = Readonly<{ decisions: readonly DecisionItem[]; carriedOverTo: readonly string[]; confirmations: readonly GoalYearRow[] }>;

function sheet(row: SheetRow, { today, viewer }: Pick<Among, 'today' | 'viewer'>, { decisions, carriedOverTo, confirmations }: Around): GoalSheet {
  const rounds = roundsOf(row);
  return {
    goalId: row.goal_id, revision: row.revision, budgetYear: row.budget_year, unit: row.unit, body: row.body, area: row.area, status: row.status,
    transfers: transfersIn(row),
    version: row.seen, contentHash: row.content_hash, content: JSON.parse(row.content) as GoalContent,
    submission: parsed<Submission>(row.submission), tabling: parsed<Tabling>(row.tabling), referral: parsed<ReferralOnGoal>(row.referral),
    completion: parsed<CompletionOnGoal>(row.completion), inForce: parsed<InForce>(row.in_force),
    validity: validityOn(stepsIn(row), today), upcoming: upcoming(stepsIn(row), today), proposedChange: row.proposed_change,
    discontinuation: parsed<Discontinuation>(row.discontinuation), annulment: parsed<Annulment>(row.annulment),
    confirmations: row.status === 'adopted' ? confirmations.map(confirmation) : [],
    mistake: parsed<VoidedSubmission>(row.mistake), realignment: parsed<Realignment>(row.realignment),
    carriedOverFrom: row.carried_over_from, carriedOverTo,
    contributions: contributionsTold(row.contributions, viewer, rounds),
    annexes: row.annexes === null ? [] : annexesSeen(row.annexes, { version: row.seen, readsSecrets: readsSecrets(viewer, row.body) }),
    ...followedUp(rounds.flatMap((round) => toldIn(round, viewer)), decisions),
    decisions: decisions.map(({ decisionId, outcome, version, basis, annulledOn, proceedings, renumberedFrom, countersigned }) => (
      { decisionId, outcome, version, basis, annulledOn, proceedings, renumberedFrom, countersigned })),
  };
}

type Round = FollowUpOnGoal & Readonly<{ budgetYear: number }>;

/** Of what a court has annulled, nothing can have been reached: what was said of it stays in the history. */
const roundsOf = (row: SheetRow): readonly Round[] =>
  (row.status === 'voided' ? [] : parsed<readonly FollowUpOnGoal[]>(row.follow_ups) ?? []).map((said) => ({ ...said, budgetYear: said.budgetYear ?? row.budget_year }));

function toldIn({ decided, undecidedFrom: _, ...now }: Round, viewer: Viewer): readonly FollowUpInYear[] {
  const told: SaidInRound | null = toldTo(viewer, now, decided);
  return told ? [{ ...told, budgetYear: now.budgetYear }] : [];
}

/** A decision stands where its body's minutes have it now. */
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
