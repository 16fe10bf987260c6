import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { Deviation, DeviationKind } from '#lib/planning';
import { proposalsOf } from '../cycle/board-proposal.query.js';
import { cycleOf } from '../cycle/cycle.query.js';
import type { ScorecardDatabase } from '../database.js';
import { decidedByTooFew, notCarriedOut } from '../decisions/decision-item.query.js';
import { goalSheetsOf } from '../goals/goal-list.query.js';
import { meetingsOfBody, type MeetingOnDay } from '../meetings/meeting.query.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import { notApplicables } from '../scorecard/not-applicable.query.js';
import type { Viewer } from '../viewer.js';
import { deviationsIn } from './deviations-in.js';
import type { DecisionTaken } from './facts.js';

/** `kind` and `unit` leave the others out. */
export type DeviationsQuestion = Readonly<{
  municipality: string; budgetYear: number; viewer: Viewer; today: LocalDate; recordedWithinDays: number;
  kind?: DeviationKind | undefined; unit?: string | undefined;
}>;

/** Decisions that no goal has followed, of any year, and what is not as it should be with a budget year, as far as the viewer may see its goals. */
export async function deviations(db: Kysely<ScorecardDatabase>, at: number, question: DeviationsQuestion): Promise<readonly Deviation[]> {
  const { kind, unit, ...of } = question;
  const cycle = await cycleOf(db, at, of);
  if (!cycle) return [];
  const decisions = await decisionsOfYear(db, at, of);
  const found = deviationsIn({
    ...of, cycle, decisions, goals: await goalSheetsOf(db, at, of), notApplicable: await notApplicables(db, at, of),
    notCarriedOut: await notCarriedOut(db, at, of), decidedByTooFew: await decidedByTooFew(db, at, of), proposals: await proposalsOf(db, at, of), meetings: await meetingsOf(db, at, { ...of, decisions }),
  });
  return found.filter((one) => (kind === undefined || one.kind === kind) && (unit === undefined || one.unit === unit));
}

type OfYear = Readonly<{ municipality: string; budgetYear: number }>;

/** The decisions on the goals of a budget year, by the days of their meetings. */
export async function decisionsOfYear(db: Kysely<ScorecardDatabase>, at: number, { municipality, budgetYear }: OfYear): Promise<readonly DecisionTaken[]> {
  const rows = await takenOn(db, { at, municipality, budgetYear });
  return rows.map((row) => ({
    decisionId: row.decision_id, basis: { body: row.body, meetingDate: row.meeting_date, paragraph: row.paragraph }, recordedOn: row.recorded_on,
    countersignedOn: row.countersigned_on,
  }));
}

type Taken = Readonly<{ decision_id: string; body: string; meeting_date: LocalDate; paragraph: number; recorded_on: LocalDate; countersigned_on: LocalDate | null }>;

const takenOn = prepared<OfYear & { at: number }, Taken>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('scorecard_v8')
    .innerJoin('decision_item_v6', (join) => join.onRef('decision_item_v6.goal_id', '=', 'scorecard_v8.goal_id').on(knownAt('decision_item_v6', at)))
    .leftJoin('countersigned_v1', (join) => join.onRef('countersigned_v1.decision_id', '=', 'decision_item_v6.decision_id').on(knownAt('countersigned_v1', at)))
    .select([
      'decision_item_v6.decision_id', 'decision_item_v6.body', 'decision_item_v6.meeting_date', 'decision_item_v6.paragraph', 'decision_item_v6.recorded_on',
      'countersigned_v1.countersigned_on',
    ]).distinct()
    .where('scorecard_v8.municipality', '=', municipality).where('scorecard_v8.budget_year', '=', budgetYear).where(knownAt('scorecard_v8', at))
    .orderBy('decision_item_v6.meeting_date').orderBy('decision_item_v6.body').orderBy('decision_item_v6.paragraph').orderBy('decision_item_v6.decision_id'));

/** The meetings that took the decisions. */
async function meetingsOf(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, decisions }: Readonly<{ municipality: string; decisions: readonly DecisionTaken[] }>,
): Promise<readonly MeetingOnDay[]> {
  const byBody = Map.groupBy(decisions, ({ basis }) => basis.body);
  const found = await Promise.all([...byBody].map(async ([body, taken]) => {
    const days = taken.map(({ basis }) => basis.meetingDate).toSorted();
    const met = await meetingsOfBody(db, at, { municipality, body, from: days[0] ?? '', to: days.at(-1) ?? '' });
    return met.filter(({ meetingDate }) => days.includes(meetingDate));
  }));
  return found.flat();
}
