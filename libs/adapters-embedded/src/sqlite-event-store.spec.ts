import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OutcomeUnknown, StorageFull, Unavailable, type Appended, type NewEvent, type Recorded } from '#lib/kernel';
import { SimulatedClock } from '#lib/history';
import { newEvent } from '#lib/testing';
import { EVENT_SQL } from './event-sql.js';
import { ReadOnlyEventStore } from './read-only-event-store.js';
import { SqliteEventStore } from './sqlite-event-store.js';

const clock = new SimulatedClock('2027-03-01T08:00:00.000Z');
const [ONE, TWO] = [newEvent('one'), newEvent('two')];
const LARGE = 'x'.repeat(100_000);

describe('The event store in a SQLite file', () => {
  let folder: string;
  let file: string;
  let store: SqliteEventStore;
  let writer: DatabaseSync | undefined;
  let commits: number;
  let broken: unknown[];
  /** What happens between the last insert and the commit. */
  let beforeCommit: (writer: DatabaseSync) => void;

  const open = (): SqliteEventStore => SqliteEventStore.open({
    file, clock,
    onBroken: (cause) => { broken.push(cause); },
    beforeCommit: (database) => {
      writer = database;
      commits += 1;
      beforeCommit(database);
    },
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'arshjul-sqlite-'));
    file = join(folder, 'events.db');
    [commits, broken, beforeCommit] = [0, [], () => undefined];
    store = open();
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const inStream = (n: number, event: NewEvent = newEvent(`event ${n}`)): Promise<Appended> =>
    store.append(`2580.goal-${n}`, 'no-stream', [event]);
  const log = async (): Promise<readonly Recorded[]> => {
    const events: Recorded[] = [];
    for await (const event of store.readAll({ after: 0n })) events.push(event);
    return events;
  };
  const ids = async (): Promise<readonly string[]> => (await log()).map(({ id }) => id);
  /** SQL by another connection, as somebody with a shell would. */
  const byHand = (sql: string): void => {
    const other = new DatabaseSync(file);
    try {
      other.exec(sql);
    } finally {
      other.close();
    }
  };

  describe('is durable', () => {
    it.each([
      ['journal_mode', 'wal'], ['synchronous', 2], ['foreign_keys', 1], ['trusted_schema', 0], ['mmap_size', 0], ['encoding', 'UTF-8'],
    ])('with %s = %s on the connection that writes', async (pragma, setting) => {
      await inStream(1);
      expect(Object.values(writer?.prepare(`pragma ${pragma}`).get() ?? {})).toEqual([setting]);
    });
  });

  describe('never changes what is written', () => {
    beforeEach(() => inStream(1, ONE));

    it.each([
      ['changed', `update events set line = '{}' where pos = 1`],
      ['deleted', 'delete from events'],
      ['replaced', `insert or replace into events select pos, id, stream, rev, '{}', leaf from events`],
      ['replaced', `insert or replace into events select 2, id, 'other', 7, '{}', leaf from events`],
      ['replaced', `insert or replace into events select 2, 'other', stream, rev, '{}', leaf from events`],
    ])('an event is never %s: %s', async (what, sql) => {
      expect(() => { byHand(sql); }).toThrow(`an event is never ${what}`);
      expect(await ids()).toEqual([ONE.id]);
    });
  });

  describe('is not opened', () => {
    it('on a file that is damaged', async () => {
      for (let n = 0; n < 20; n += 1) await inStream(n, newEvent(`large ${n}`, { text: LARGE }));
      await store.close();
      const bytes = readFileSync(file);
      bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 4_096);
      writeFileSync(file, bytes);
      expect(open).toThrow(/damaged/);
      rmSync(file);
      store = open();
    });

    it('on a file that is no database', async () => {
      await store.close();
      writeFileSync(file, 'a letter, not a database: '.repeat(1_000));
      expect(open).toThrow('file is not a database');
      rmSync(file);
      store = open();
    });

    it('on a log of a later version of the program', async () => {
      byHand('pragma user_version = 2');
      expect(open).toThrow('schema 2');
      expect(() => ReadOnlyEventStore.open(file)).toThrow('schema 2');
    });
  });

  describe('commits in groups', () => {
    it('of at most 64 appends, with one wait for the disk each', async () => {
      await Promise.all(Array.from({ length: 130 }, (_, n) => inStream(n)));
      expect(commits).toBe(3);
    });

    it('whose positions have no gaps, whatever was refused in between', async () => {
      await Promise.allSettled([inStream(1, ONE), inStream(1, TWO), inStream(2, ONE), inStream(3), inStream(3)]);
      await inStream(4);
      expect((await log()).map(({ position }) => position)).toEqual([1n, 2n, 3n]);
    });

    it('and lets no more than 10,000 wait', async () => {
      const outcomes = await Promise.allSettled(Array.from({ length: 10_001 }, (_, n) => inStream(n)));
      expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([{ status: 'rejected', reason: expect.any(Unavailable) }]);
      expect(await store.head()).toBe(10_000n);
    });
  });

  describe('when the commit fails', () => {
    /** A reference that points nowhere is found out by SQLite at the commit. */
    const failOnce = (): void => {
      beforeCommit = (database) => {
        beforeCommit = () => undefined;
        database.exec(`create table whole (a integer primary key);
          create table part (b integer references whole deferrable initially deferred); insert into part values (1)`);
      };
    };

    it('tells every writer of the group that the outcome is unknown', async () => {
      failOnce();
      const outcomes = await Promise.allSettled([inStream(1, ONE), inStream(1, TWO), inStream(2)]);
      expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason instanceof OutcomeUnknown)).toEqual([true, true, true]);
    });

    it('is settled by sending the same again', async () => {
      failOnce();
      await inStream(1, ONE).catch(() => undefined);
      expect(await inStream(1, ONE)).toEqual({ revision: 0, position: 1n });
      expect(await ids()).toEqual([ONE.id]);
      expect(broken).toEqual([]);
    });

    it('has the stream end where it did before', async () => {
      await inStream(1, ONE);
      failOnce();
      await store.append('2580.goal-1', { revision: 0 }, [TWO]).catch(() => undefined);
      expect(await store.append('2580.goal-1', { revision: 0 }, [newEvent('another')])).toEqual({ revision: 1, position: 2n });
    });
  });

  it('writes nothing of a group that fails before the commit', async () => {
    beforeCommit = () => {
      beforeCommit = () => undefined;
      throw new Error('Something else is wrong');
    };
    for (const outcome of await Promise.allSettled([inStream(1), inStream(2)])) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(Unavailable) });
    }
    expect(await log()).toEqual([]);
    expect(await inStream(3)).toEqual({ revision: 0, position: 1n });
  });

  it('writes no more when a group that failed cannot be undone', async () => {
    beforeCommit = (database) => {
      database.close();
      throw new Error('Something is wrong');
    };
    await expect(inStream(1)).rejects.toBeInstanceOf(Unavailable);
    await expect(inStream(2)).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(broken).toHaveLength(1);
  });

  describe('when there is no more room', () => {
    const setPagesMax = (pages: number): void => { writer?.exec(`pragma max_page_count = ${pages}`); };
    const large = (n: number): Promise<Appended> => inStream(n, newEvent(`large ${n}`, { text: LARGE }));

    it('refuses writes, goes on reading, loses nothing, and writes again by itself when there is room', async () => {
      await inStream(0, ONE);
      setPagesMax(200);
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => large(n + 1)));
      expect(outcomes).toEqual(Array(20).fill({ status: 'rejected', reason: expect.any(StorageFull) }));
      expect(await ids()).toEqual([ONE.id]);
      expect(await large(1)).toMatchObject({ position: 2n });
      setPagesMax(1_000_000);
      expect(await large(2)).toMatchObject({ position: 3n });
      expect(broken).toEqual([]);
    });
  });

  it('refuses writes and goes on reading while the file may not be written, and writes again when it may', async () => {
    await inStream(1, ONE);
    writer?.exec('pragma query_only = 1');
    await expect(inStream(2)).rejects.toBeInstanceOf(StorageFull);
    expect(await ids()).toEqual([ONE.id]);
    writer?.exec('pragma query_only = 0');
    expect(await inStream(2)).toEqual({ revision: 0, position: 2n });
  });

  it('goes on reading while another connection holds the file, and writes when it lets go', async () => {
    await inStream(1, ONE);
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    const waiting = inStream(2, TWO);
    expect(await ids()).toEqual([ONE.id]);
    other.close();
    await waiting;
    expect(await ids()).toEqual([ONE.id, TWO.id]);
  });

  describe('when the disk fails', () => {
    const ioError = Object.assign(new Error('disk I/O error'), { errcode: 1_034 });
    beforeEach(async () => {
      await inStream(1, ONE);
      beforeCommit = () => { throw ioError; };
    });

    it('says that the outcome is unknown, and once that it is broken', async () => {
      for (const n of [2, 3]) await expect(inStream(n)).rejects.toBeInstanceOf(OutcomeUnknown);
      expect(broken).toEqual([ioError]);
    });

    it('writes no more, also when the disk is well again: what it holds is not sure', async () => {
      await expect(inStream(2)).rejects.toBeInstanceOf(OutcomeUnknown);
      beforeCommit = () => undefined;
      await expect(inStream(2)).rejects.toBeInstanceOf(OutcomeUnknown);
      expect(await ids()).toEqual([ONE.id]);
    });

    it('answers those who are waiting, too', async () => {
      const outcomes = await Promise.allSettled(Array.from({ length: 200 }, (_, n) => inStream(n + 2)));
      expect(outcomes).toEqual(Array(200).fill({ status: 'rejected', reason: expect.any(OutcomeUnknown) }));
    });
  });

  describe('when it is closed', () => {
    it('answers those who wait before it lets go', async () => {
      const waiting = Promise.all([inStream(1, ONE), inStream(2, TWO)]);
      await store.close();
      expect(await waiting).toHaveLength(2);
      store = open();
      expect(await ids()).toEqual([ONE.id, TWO.id]);
    });

    it('takes nothing more, and sends followers home', async () => {
      const following = store.changed(0n, new AbortController().signal);
      await store.close();
      await following;
      await expect(inStream(1)).rejects.toBeInstanceOf(Unavailable);
      await expect(store.head()).rejects.toBeInstanceOf(Unavailable);
      store = open();
    });
  });

  it.each(Object.entries(EVENT_SQL))('never scans the log: %s', async (_name, sql) => {
    const database = new DatabaseSync(file);
    const plan = database.prepare(`explain query plan ${sql}`).all().map(({ detail }) => String(detail));
    database.close();
    expect(plan.filter((step) => /scan (?!constant)|temp b-tree/i.test(step))).toEqual([]);
  });

  describe('read beside the process that writes', () => {
    let beside: ReadOnlyEventStore;
    beforeEach(() => { beside = ReadOnlyEventStore.open(file); });
    afterEach(() => beside.close());

    const seen = async (): Promise<readonly string[]> => {
      const found: string[] = [];
      for await (const { id } of beside.readAll({ after: 0n })) found.push(id);
      return found;
    };

    it('shows what is committed, as soon as it is', async () => {
      expect(await seen()).toEqual([]);
      await inStream(1, ONE);
      expect(await seen()).toEqual([ONE.id]);
      for await (const { id } of beside.readStream('2580.goal-1')) expect(id).toBe(ONE.id);
      expect(await beside.head()).toBe(1n);
    });

    it('wakes its followers within a second', async () => {
      const signal = AbortSignal.timeout(1_000);
      const waiting = beside.changed(0n, signal);
      await inStream(1);
      await waiting;
      expect(signal.aborted).toBe(false);
    });

    it('sends a follower home who is told to go', async () => {
      const ended = new AbortController();
      const waiting = beside.changed(0n, ended.signal);
      ended.abort();
      await expect(waiting).resolves.toBeUndefined();
    });

    it('takes no events', async () => {
      await expect(beside.append()).rejects.toBeInstanceOf(StorageFull);
    });

    it('is refused where there is no log', () => {
      expect(() => ReadOnlyEventStore.open(join(folder, 'none.db'))).toThrow();
    });
  });
});
