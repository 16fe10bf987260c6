import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import {
  BEGINNING, Registers,
  type AccessEntry, type Checkpoint, type Draft, type Installation, type Instant, type PersonEntry, type Session, type SignInLink,
} from '#lib/kernel';
import { migrate } from './migrations.js';
import { registersMigrations } from './registers.migrations.js';
import { Sqlite } from './sqlite.js';
import { whenFree } from './when-free.js';

type Row = Record<string, SQLOutputValue>;

/** The registers in one SQLite file. Every write is on disk when it is answered. */
export class SqliteRegisters extends Registers {
  private constructor(private readonly sqlite: Sqlite) {
    super();
  }

  /** The file is made, or brought up to date, as needed. */
  static openFile(file: string): SqliteRegisters {
    const sqlite = Sqlite.open(file, 'write-full');
    migrate(sqlite, registersMigrations);
    return new SqliteRegisters(sqlite);
  }

  /** Beside a process that writes. @throws StorageFull at any write. */
  static openFileToRead(file: string): SqliteRegisters {
    return new SqliteRegisters(Sqlite.open(file, 'read'));
  }

  override readonly installation = {
    read: async () => this.all('select * from installation').map(installation).at(0),
    write: ({ municipality, isDemo }: Installation) => this.write(
      'insert into installation (only_one, municipality, is_demo) values (1, ?, ?)', municipality, Number(isDemo)),
  };

  override readonly persons = {
    put: (entry: PersonEntry) => this.write(
      `insert into person (person_id, name, email) values (?, ?, ?)
       on conflict (person_id) do update set name = excluded.name, email = excluded.email`, entry.personId, entry.name, entry.email),
    find: async (personIds: readonly string[]) => this.all(
      'select * from person where person_id in (select value from json_each(?))', JSON.stringify(personIds)).map(person),
    list: async () => this.all('select * from person order by person_id').map(person),
  };

  override readonly sessions = {
    start: async (session: Session) => {
      await this.write('delete from session where ends_at <= ?', session.startedAt);
      await this.write('insert into session (token_hash, person_id, started_at, last_seen_at, ends_at) values (?, ?, ?, ?, ?)',
        session.tokenHash, session.personId, session.startedAt, session.lastSeenAt, session.endsAt);
    },
    find: async (tokenHash: string) => this.all('select * from session where token_hash = ?', tokenHash).map(session).at(0),
    seen: (tokenHash: string, at: Instant) => this.write('update session set last_seen_at = ? where token_hash = ?', at, tokenHash),
    end: (tokenHash: string) => this.write('delete from session where token_hash = ?', tokenHash),
    endAllOf: (personId: string) => this.write('delete from session where person_id = ?', personId),
  };

  override readonly signInLinks = {
    issue: (link: SignInLink) => this.write(
      'insert into sign_in_link (token_hash, person_id, ends_at) values (?, ?, ?)', link.tokenHash, link.personId, link.endsAt),
    // Deleting is what redeems: of two who come at once, one finds the link.
    redeem: async (tokenHash: string, now: Instant) => {
      const redeemed = await whenFree(this.sqlite, (sqlite) => sqlite.prepare(
        'delete from sign_in_link where token_hash = ? returning person_id, ends_at').get(tokenHash));
      return redeemed && now < String(redeemed['ends_at']) ? String(redeemed['person_id']) : undefined;
    },
  };

  override readonly drafts = {
    save: (draft: Draft) => this.write(
      `insert into draft (draft_id, person_id, kind, content, saved_at) values (?, ?, ?, ?, ?)
       on conflict (draft_id) do update set content = excluded.content, saved_at = excluded.saved_at`,
      draft.draftId, draft.personId, draft.kind, draft.content, draft.savedAt),
    list: async (personId: string) => this.all(
      'select * from draft where person_id = ? order by saved_at desc, draft_id', personId).map(draft),
    remove: (draftId: string) => this.write('delete from draft where draft_id = ?', draftId),
  };

  override readonly accessLog = {
    record: (entry: AccessEntry) => this.write(
      'insert into access (at, person_id, action, subject) values (?, ?, ?, ?)', entry.at, entry.personId, entry.action, entry.subject),
    list: async ({ from, to }: Readonly<{ from: Instant; to: Instant }>) => this.all(
      'select * from access where at >= ? and at < ? order by at, rowid', from, to).map(accessEntry),
  };

  override readonly followers = {
    checkpoint: async (name: string) => this.all('select * from follower where name = ?', name).map(checkpoint).at(0) ?? BEGINNING,
    advance: (name: string, to: Checkpoint) => this.write(
      `insert into follower (name, position, "index", known_at) values (?, ?, ?, ?) on conflict (name) do update
       set position = excluded.position, "index" = excluded."index", known_at = excluded.known_at`,
      name, String(to.position), to.index, to.knownAt),
  };

  override async close(): Promise<void> {
    this.sqlite.close();
  }

  private all(sql: string, ...parameters: readonly SQLInputValue[]): Row[] {
    return this.sqlite.prepare(sql).all(...parameters);
  }

  private write(sql: string, ...parameters: readonly SQLInputValue[]): Promise<void> {
    return whenFree(this.sqlite, (sqlite) => void sqlite.prepare(sql).run(...parameters));
  }
}

const installation = (row: Row): Installation => ({ municipality: text(row, 'municipality'), isDemo: row['is_demo'] === 1 });

const person = (row: Row): PersonEntry =>
  ({ personId: text(row, 'person_id'), name: text(row, 'name'), email: row['email'] === null ? null : text(row, 'email') });

const session = (row: Row): Session => ({
  tokenHash: text(row, 'token_hash'), personId: text(row, 'person_id'),
  startedAt: text(row, 'started_at'), lastSeenAt: text(row, 'last_seen_at'), endsAt: text(row, 'ends_at'),
});

const draft = (row: Row): Draft => ({
  draftId: text(row, 'draft_id'), personId: text(row, 'person_id'), kind: text(row, 'kind'),
  content: text(row, 'content'), savedAt: text(row, 'saved_at'),
});

const accessEntry = (row: Row): AccessEntry =>
  ({ at: text(row, 'at'), personId: text(row, 'person_id'), action: text(row, 'action'), subject: text(row, 'subject') });

const checkpoint = (row: Row): Checkpoint =>
  ({ position: BigInt(text(row, 'position')), index: Number(row['index']), knownAt: text(row, 'known_at') });

const text = (row: Row, column: string): string => String(row[column]);
