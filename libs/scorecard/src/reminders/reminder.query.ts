import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { MUNICIPALITY, plusDays, type ExistingReminder, type Reminded, type ReminderState } from '#lib/planning';
import { everyGrant } from '../organisation/capacity.query.js';
import type { ScorecardDatabase } from '../database.js';
import { openDeadlines } from '../work/open-deadlines.js';
import { meetingsSince } from '../meetings/meeting.query.js';
import { prepared } from '../rows/prepared.js';
import type { RemindedRow } from './reminded.projection.js';
import type { ReminderRow } from './reminder.projection.js';
import { knownAt } from '../rows/rows-at.js';
import { yearsAtHand } from '../work/work.query.js';

/** What is not approved or posted a year after the meeting is no longer a matter of reminding. */
const MEETING_DAYS_MAX = 365;

/** All that decides who is to be reminded of what, as known at `at`. */
export async function reminderState(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, today }: Readonly<{ municipality: string; today: LocalDate }>,
): Promise<ReminderState> {
  const years = await yearsAtHand(db, at, { municipality, viewer: EVERYTHING, today });
  const meetings = await meetingsSince(db, at, { municipality, from: plusDays(today, -MEETING_DAYS_MAX) });
  const written = await ofDay(db, { at, municipality, day: today });
  return {
    deadlines: openDeadlines(years, meetings, today),
    grants: await everyGrant(db, at, { municipality }),
    reminded: (await remindedOf(db, { at, municipality })).map(reminded),
    written: written.map(({ person_id: personId, day }) => ({ personId, day })),
  };
}

/** Only days and states are told from it, never a text. */
const EVERYTHING = { capacities: [{ role: 'auditor', body: MUNICIPALITY }] } as const;

/** A letter and how it stands with it: `reason` is why it was not sent, or why nobody knows. */
export type LetterOnRecord = ExistingReminder & Readonly<{ reminderId: string; reason: ReminderRow['reason'] }>;

/** The letters that are not yet as they should be: at hand, waiting, failed or unknown. The oldest first. */
export async function openLetters(db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>): Promise<readonly LetterOnRecord[]> {
  const rows = await Promise.all((['claimed', 'waiting', 'failed', 'unknown'] as const).map((status) => ofStatus(db, { at, municipality, status })));
  return rows.flat().map(letter).sort((one, other) => one.day.localeCompare(other.day));
}

/** A person's letters, the latest first. */
export const inboxOf = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality, personId }: Readonly<{ municipality: string; personId: string }>,
): Promise<readonly LetterOnRecord[]> => (await ofPerson(db, { at, municipality, personId })).map(letter);

/** The letters of the days from one on, the latest first. */
export const lettersSince = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality, from }: Readonly<{ municipality: string; from: LocalDate }>,
): Promise<readonly LetterOnRecord[]> => (await sinceDay(db, { at, municipality, from })).map(letter);

const INBOX_MAX = 200;

const ofDay = prepared<{ at: number; municipality: string; day: string }, ReminderRow>((db, { at, municipality, day }) =>
  db.selectFrom('reminder_v1').selectAll().where('municipality', '=', municipality).where('day', '=', day).where(knownAt('reminder_v1', at)));

const sinceDay = prepared<{ at: number; municipality: string; from: string }, ReminderRow>((db, { at, municipality, from }) =>
  db.selectFrom('reminder_v1').selectAll().where('municipality', '=', municipality).where('day', '>=', from).where(knownAt('reminder_v1', at)).orderBy('day', 'desc'));

const ofStatus = prepared<{ at: number; municipality: string; status: string }, ReminderRow>((db, { at, municipality, status }) =>
  db.selectFrom('reminder_v1').selectAll().where('municipality', '=', municipality).where((where) => where('status', '=', status as never)).where(knownAt('reminder_v1', at)));

const ofPerson = prepared<{ at: number; municipality: string; personId: string }, ReminderRow>((db, { at, municipality, personId }) =>
  db.selectFrom('reminder_v1').selectAll().where('municipality', '=', municipality).where('person_id', '=', personId)
    .where(knownAt('reminder_v1', at)).orderBy('day', 'desc').limit(INBOX_MAX));

const remindedOf = prepared<{ at: number; municipality: string }, RemindedRow>((db, { at, municipality }) =>
  db.selectFrom('reminded_v1').selectAll().where('municipality', '=', municipality).where(knownAt('reminded_v1', at)));

const reminded = ({ person_id: personId, deadline_id: deadlineId, due_on: dueOn, working_days: workingDays }: RemindedRow): Reminded =>
  ({ personId, deadlineId, dueOn, workingDays });

const letter = (row: ReminderRow): LetterOnRecord => ({ ...(JSON.parse(row.letter) as ExistingReminder), reminderId: row.reminder_id, reason: row.reason });
