import {
  BEGINNING, Registers,
  type AccessEntry, type Checkpoint, type Draft, type Installation, type Instant, type PersonEntry, type RowValue, type Session, type SignInLink,
} from '#lib/kernel';
import { checkpointColumns, storedCheckpoint } from './stored-checkpoint.js';

export type RegisterRow = Readonly<Record<string, unknown>>;

/** The registers in the SQL that SQLite and PostgreSQL share; `?` stands for a parameter. */
export abstract class SqlRegisters extends Registers {
  /** A query of the texts in a parameter that is a JSON list: the one thing that the two say each in its own way. */
  protected abstract readonly textsOf: string;
  protected abstract all(sql: string, ...parameters: readonly RowValue[]): Promise<readonly RegisterRow[]>;
  /** One statement, durable when it is answered. Its rows are those of its `returning`. */
  protected abstract change(sql: string, ...parameters: readonly RowValue[]): Promise<readonly RegisterRow[]>;

  override readonly installation = {
    read: async () => (await this.all('select * from installation')).map(installation).at(0),
    write: ({ municipality, isDemo }: Installation) => this.write(
      'insert into installation (only_one, municipality, is_demo) values (1, ?, ?)', municipality, Number(isDemo)),
  };

  override readonly persons = {
    put: (entry: PersonEntry) => this.write(
      `insert into person (person_id, name, email) values (?, ?, ?)
       on conflict (person_id) do update set name = excluded.name, email = excluded.email`, entry.personId, entry.name, entry.email),
    find: async (personIds: readonly string[]) => (await this.all(
      `select * from person where person_id in (${this.textsOf})`, JSON.stringify(personIds))).map(person),
    list: async () => (await this.all('select * from person order by person_id')).map(person),
  };

  override readonly sessions = {
    start: async (session: Session) => {
      await this.write('delete from session where ends_at <= ?', session.startedAt);
      await this.write('insert into session (token_hash, person_id, started_at, last_seen_at, ends_at) values (?, ?, ?, ?, ?)',
        session.tokenHash, session.personId, session.startedAt, session.lastSeenAt, session.endsAt);
    },
    find: async (tokenHash: string) => (await this.all('select * from session where token_hash = ?', tokenHash)).map(session).at(0),
    seen: (tokenHash: string, at: Instant) => this.write('update session set last_seen_at = ? where token_hash = ?', at, tokenHash),
    end: (tokenHash: string) => this.write('delete from session where token_hash = ?', tokenHash),
    endAllOf: (personId: string) => this.write('delete from session where person_id = ?', personId),
  };

  override readonly signInLinks = {
    issue: (link: SignInLink) => this.write(
      'insert into sign_in_link (token_hash, person_id, ends_at) values (?, ?, ?)', link.tokenHash, link.personId, link.endsAt),
    // Deleting is what redeems: of two who come at once, one finds the link.
    redeem: async (tokenHash: string, now: Instant) => {
      const [redeemed] = await this.change('delete from sign_in_link where token_hash = ? returning person_id, ends_at', tokenHash);
      return redeemed && now < text(redeemed, 'ends_at') ? text(redeemed, 'person_id') : undefined;
    },
  };

  override readonly drafts = {
    save: async (draft: Draft, seen: Instant | null) => (await (seen === null ? this.beginDraft(draft) : this.goOnWithDraft(draft, seen))).length === 1,
    find: async (draftId: string) => (await this.all('select * from draft where draft_id = ?', draftId)).map(draft).at(0),
    list: async (personId: string) => (await this.all(
      'select * from draft where person_id = ? order by saved_at desc, draft_id', personId)).map(draft),
    remove: (draftId: string) => this.write('delete from draft where draft_id = ?', draftId),
  };

  override readonly accessLog = {
    record: (entry: AccessEntry) => this.write(
      'insert into access (at, person_id, action, subject) values (?, ?, ?, ?)', entry.at, entry.personId, entry.action, entry.subject),
    list: async ({ from, to }: Readonly<{ from: Instant; to: Instant }>) => (await this.all(
      'select * from access where at >= ? and at < ? order by at, rowid', from, to)).map(accessEntry),
  };

  override readonly followers = {
    checkpoint: async (name: string) => (await this.all('select * from follower where name = ?', name)).map(storedCheckpoint).at(0) ?? BEGINNING,
    advance: (name: string, to: Checkpoint) => this.write(
      `insert into follower (name, position, "index", known_at) values (?, ?, ?, ?) on conflict (name) do update
       set position = excluded.position, "index" = excluded."index", known_at = excluded.known_at`,
      name, ...checkpointColumns(to)),
  };

  private beginDraft({ draftId, personId, kind, content, savedAt }: Draft): Promise<readonly RegisterRow[]> {
    return this.change(
      `insert into draft (draft_id, person_id, kind, content, saved_at) values (?, ?, ?, ?, ?)
       on conflict (draft_id) do nothing returning draft_id`, draftId, personId, kind, content, savedAt);
  }

  private goOnWithDraft({ draftId, personId, content, savedAt }: Draft, seen: Instant): Promise<readonly RegisterRow[]> {
    return this.change(
      'update draft set content = ?, saved_at = ? where draft_id = ? and person_id = ? and saved_at = ? returning draft_id',
      content, savedAt, draftId, personId, seen);
  }

  private async write(sql: string, ...parameters: readonly RowValue[]): Promise<void> {
    await this.change(sql, ...parameters);
  }
}

const installation = (row: RegisterRow): Installation => ({ municipality: text(row, 'municipality'), isDemo: row['is_demo'] === 1 });

const person = (row: RegisterRow): PersonEntry =>
  ({ personId: text(row, 'person_id'), name: text(row, 'name'), email: row['email'] === null ? null : text(row, 'email') });

const session = (row: RegisterRow): Session => ({
  tokenHash: text(row, 'token_hash'), personId: text(row, 'person_id'),
  startedAt: text(row, 'started_at'), lastSeenAt: text(row, 'last_seen_at'), endsAt: text(row, 'ends_at'),
});

const draft = (row: RegisterRow): Draft => ({
  draftId: text(row, 'draft_id'), personId: text(row, 'person_id'), kind: text(row, 'kind'),
  content: text(row, 'content'), savedAt: text(row, 'saved_at'),
});

const accessEntry = (row: RegisterRow): AccessEntry =>
  ({ at: text(row, 'at'), personId: text(row, 'person_id'), action: text(row, 'action'), subject: text(row, 'subject') });

const text = (row: RegisterRow, column: string): string => String(row[column]);
