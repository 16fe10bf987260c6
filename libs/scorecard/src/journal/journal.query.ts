import type { Kysely } from 'kysely';
import type { Actor, Basis, Instant } from '#lib/kernel';
import type { ScorecardDatabase } from '../database.js';
import type { JournalRow } from './journal.projection.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';

export type JournalEntry = Readonly<{
  index: number; stream: string; revision: number; type: string; eventId: string; leafHash: string;
  recordedAt: Instant; knownAt: Instant; actor: Actor; commandId: string; basis: Basis | null;
}>;

/** What has happened in one stream, in order. For those who may see all of it, drafts too. */
export const historyOf = async (
  db: Kysely<ScorecardDatabase>, at: number, { stream }: Readonly<{ stream: string }>,
): Promise<readonly JournalEntry[]> => (await ofStream(db, { at, stream })).map(entryOf);

const ofStream = prepared<{ at: number; stream: string }, JournalRow>((db, { at, stream }) =>
  db.selectFrom('journal_v2').selectAll().where('stream', '=', stream).where(knownAt('journal_v2', at)).orderBy('revision'));

export const entryOf = (row: JournalRow): JournalEntry => ({
  index: row.index, stream: row.stream, revision: row.revision, type: row.type, eventId: row.event_id, leafHash: row.leaf_hash,
  recordedAt: row.recorded_at, knownAt: row.known_at, actor: { personId: row.person_id, role: row.role, body: row.body },
  commandId: row.command_id, basis: basisOf(row),
});

const basisOf = ({ basis_body: body, basis_meeting_date: meetingDate, basis_paragraph: paragraph }: JournalRow): Basis | null =>
  body === null || meetingDate === null || paragraph === null ? null : { body, meetingDate, paragraph };
