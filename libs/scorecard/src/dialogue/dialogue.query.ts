import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { ScorecardDatabase } from '../database.js';
import type { AskedStatement, DialogueEntryRow, DialogueStatus, StatementAnswer } from './dialogue-entry.projection.js';
import { goalSheet } from '../goals/goal-sheet.query.js';
import { actingBody } from '../organisation/in-charge.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import { units } from '../organisation/unit.query.js';
import { depthOf, type Viewer } from '../viewer.js';

/** A note or a statement, as somebody who is signed in may see it. `asked` null: a note. */
export type DialogueEntry = Readonly<{
  status: DialogueStatus; saidBy: string; saidOn: LocalDate; text: string; asked: AskedStatement | null; answer: StatementAnswer | null;
}>;

type Question = Readonly<{ municipality: string; goalId: string; viewer: Viewer; today: LocalDate }>;

/** What has been said about a goal, oldest first; undefined where the viewer may see neither the goal nor anything said of it. */
export async function dialogueOf(db: Kysely<ScorecardDatabase>, at: number, question: Question): Promise<readonly DialogueEntry[] | undefined> {
  const { municipality, goalId, viewer, today } = question;
  const [sheet, known, rows] = [await goalSheet(db, at, question), await units(db, at, { municipality }), await ofGoal(db, { at, municipality, goalId })];
  // Whoever is asked about a draft sees what they are asked, and nothing more of it.
  const isConcerned = (entry: DialogueEntry): boolean => entry.asked !== null && writesFor(viewer, actingBody(known, today, entry.asked.askedOf));
  const isOwn = sheet !== undefined && depthOf(viewer, sheet.body) === 'drafts';
  const seen = rows.map(entryOf).filter((entry) => viewer.capacities.length > 0 && (isOwn || isConcerned(entry) || (sheet !== undefined && isOfSubmitted(entry, sheet.submission?.submittedOn))));
  return sheet || seen.length > 0 ? seen : undefined;
}

/** What was said while a goal was a draft stays among those who said it. */
const isOfSubmitted = ({ saidOn }: DialogueEntry, submittedOn: LocalDate | undefined): boolean => submittedOn !== undefined && submittedOn <= saidOn;

const writesFor = ({ capacities }: Viewer, body: string): boolean => depthOf({ capacities: capacities.filter(({ role }) => role !== 'auditor') }, body) === 'drafts';

/** A statement that waits for the unit that is asked. */
export type StatementAtHand = AskedStatement & Readonly<{ goalId: string }>;

export async function openStatements(
  db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>,
): Promise<readonly StatementAtHand[]> {
  return (await withStatus(db, { at, municipality, status: 'asked' })).flatMap((row) => {
    const { asked } = entryOf(row);
    return asked ? [{ ...asked, goalId: row.goal_id }] : [];
  });
}

const entryOf = (row: DialogueEntryRow): DialogueEntry => ({
  status: row.status, saidBy: row.said_by, saidOn: row.said_on, text: row.text,
  asked: row.asked === null ? null : (JSON.parse(row.asked) as AskedStatement),
  answer: row.answer === null ? null : (JSON.parse(row.answer) as StatementAnswer),
});

const ofGoal = prepared<{ at: number; municipality: string; goalId: string }, DialogueEntryRow>((db, { at, municipality, goalId }) =>
  db.selectFrom('dialogue_entry_v2').selectAll()
    .where('municipality', '=', municipality).where('goal_id', '=', goalId).where(knownAt('dialogue_entry_v2', at)).orderBy('said_at'));

const withStatus = prepared<{ at: number; municipality: string; status: DialogueStatus }, DialogueEntryRow>((db, { at, municipality, status }) =>
  db.selectFrom('dialogue_entry_v2').selectAll()
    .where('municipality', '=', municipality).where('status', '=', status).where(knownAt('dialogue_entry_v2', at)).orderBy('entry_id'));
