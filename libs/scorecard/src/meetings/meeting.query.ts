import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { Meeting } from '#lib/planning';
import type { ScorecardDatabase } from '../database.js';
import type { MeetingRow } from './meeting.projection.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';

export type MeetingOnDay = Readonly<{ body: string; meetingDate: LocalDate; meeting: Meeting }>;

/** The meetings of a body in a period, by their days. */
export const meetingsOfBody = async (
  db: Kysely<ScorecardDatabase>, at: number,
  of: Readonly<{ municipality: string; body: string; from: LocalDate; to: LocalDate }>,
): Promise<readonly MeetingOnDay[]> => (await ofBody(db, { at, ...of })).map(onDay);

/** Every body's meetings from a day on. */
export const meetingsSince = async (
  db: Kysely<ScorecardDatabase>, at: number, of: Readonly<{ municipality: string; from: LocalDate }>,
): Promise<readonly MeetingOnDay[]> => (await ofAll(db, { at, ...of })).map(onDay);

const onDay = ({ body, meeting_date: meetingDate, meeting }: MeetingRow): MeetingOnDay => ({ body, meetingDate, meeting: JSON.parse(meeting) as Meeting });

const ofAll = prepared<{ at: number; municipality: string; from: LocalDate }, MeetingRow>(
  (db, { at, municipality, from }) => db.selectFrom('meeting_v2').selectAll()
    .where('municipality', '=', municipality).where('meeting_date', '>=', from).where(knownAt('meeting_v2', at)).orderBy('body').orderBy('meeting_date'));

const ofBody = prepared<{ at: number; municipality: string; body: string; from: LocalDate; to: LocalDate }, MeetingRow>(
  (db, { at, municipality, body, from, to }) => db.selectFrom('meeting_v2').selectAll()
    .where('municipality', '=', municipality).where('body', '=', body).where('meeting_date', '>=', from).where('meeting_date', '<=', to)
    .where(knownAt('meeting_v2', at)).orderBy('meeting_date'));
