import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import { postgresReadModels, postgresRegisters, type PostgresReadModels, type PostgresRegisters } from '#lib/adapters-read-model';
import { ProjectionRunner, rebuild, verify, type Source } from '#lib/application';
import { BEGINNING, OutcomeUnknown, StorageFull, Unavailable, type Batch, type EventStore } from '#lib/kernel';
import { nowIndex, projections, type ScorecardDatabase } from '#lib/scorecard';
import { TcpProxy } from '../doubles/tcp-proxy.js';
import { yearTold, type Told } from '../projecting/histories.js';
import { OwnPostgres, tell } from '../services/postgres.js';

/** Long enough for a machine that is busy with other suites. */
const TIMING = { connectMs: 1_500, answerMs: 1_500 };
/** The time a call has, the grace of a silent server, and the second that is allowed beyond. */
const DEADLINE_MS = TIMING.connectMs + TIMING.answerMs + 500 + 1_000;
const WRITERS = 64;
const [NOON, LATER] = ['2027-03-01T12:00:00.000Z', '2027-03-01T12:00:00.001Z'] as const;
const ANNA = { personId: 'p1', name: 'Anna Åström', email: null };

describe('With PostgreSQL', () => {
  let postgres: OwnPostgres;
  let history: Told;
  let schema: string;
  let ending: (() => unknown)[];
  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    history = await yearTold(11, 1);
  });
  afterAll(async () => {
    postgres.stop();
    await history.dispose();
  });
  beforeEach(() => {
    schema = `test_${randomUUID().replaceAll('-', '')}`;
    ending = [];
  });
  afterEach(async () => { for (const end of ending.toReversed()) await end(); });

  const registersAt = async (over: Readonly<{ url?: string }> = {}): Promise<PostgresRegisters> => {
    const registers = await postgresRegisters({ url: postgres.url, schema, timing: TIMING, connectionsMax: 8, ...over });
    ending.push(() => registers.close());
    return registers;
  };
  const readModelsAt = async (over: Readonly<{ url?: string }> = {}): Promise<PostgresReadModels<ScorecardDatabase>> => {
    const readModels = await postgresReadModels<ScorecardDatabase>({ url: postgres.url, schema, timing: TIMING, ...over });
    ending.push(() => readModels.close());
    return readModels;
  };
  const proxied = async (): Promise<TcpProxy> => {
    const proxy = await TcpProxy.before({ host: '127.0.0.1', port: Number(new URL(postgres.url).port) });
    ending.push(() => proxy.close());
    return proxy;
  };
  const through = ({ port }: TcpProxy): string => Object.assign(new URL(postgres.url), { port }).href;
  const connection = async (): Promise<Client> => {
    const client = new Client({ connectionString: postgres.url, options: `-c search_path=${schema}` });
    await client.connect();
    ending.push(() => client.end());
    return client;
  };
  const terminateAll = () => tell(postgres.url, 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = \'arshjul\'');

  /** Projects the whole history, page by small page, whatever happens; `apply` may be hindered. */
  const projected = async (readModels: PostgresReadModels<ScorecardDatabase>): Promise<readonly unknown[]> => {
    const troubles: unknown[] = [];
    const source = inPagesOf(25, history.source);
    const runner = new ProjectionRunner({
      source, readModels, projections, onStopped: ({ error }) => { troubles.push(error); }, onTrouble: (error) => { troubles.push(error); },
    });
    await runner.start();
    expect(await runner.untilReached(await source.store.head(), AbortSignal.timeout(25_000))).toBe(true);
    await runner.stop();
    return troubles;
  };
  const findings = async (readModels: PostgresReadModels<ScorecardDatabase>) =>
    (await verify({ source: history.source, readModels, projections })).findings;

  describe('killed and started again in the middle of batches', () => {
    it('nothing is lost and nothing doubled', async () => {
      const readModels = await readModelsAt();
      const apply = readModels.apply.bind(readModels);
      let batches = 0;
      readModels.apply = async (batch: Batch) => {
        batches += 1;
        const applying = apply(batch);
        if (![3, 9, 15].includes(batches)) return applying;
        for (let turn = 0; turn < batches; turn += 1) await new Promise(setImmediate);
        postgres.kill();
        const outcome = await applying.catch((error: unknown) => error);
        await postgres.startAgain();
        if (outcome instanceof Error) throw outcome;
      };
      const troubles = await projected(readModels);
      expect(troubles.length).toBeGreaterThan(0);
      expect(await findings(readModels)).toEqual([]);
    });
  });

  it('two that project at once, as while one has not learnt that it has lost the lead, double nothing; nor does a rebuild beside them', async () => {
    const [one, other] = [await readModelsAt(), await readModelsAt()];
    await one.open(projections);
    const [troubles, moreTroubles] = await Promise.all([
      projected(one), projected(other), rebuild({ source: history.source, readModels: await readModelsAt(), projections }),
    ]);
    expect([...troubles, ...moreTroubles]).toEqual([]);
    expect(await findings(one)).toEqual([]);
  });

  it('a batch that is committed without an answer is of unknown outcome, and is neither lost nor done twice', async () => {
    const proxy = await proxied();
    const readModels = await readModelsAt({ url: through(proxy) });
    await readModels.open(projections);
    const other = await connection();
    await other.query(`
      create function wait() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(1); return null; end $$;
      create constraint trigger at_commit after update on checkpoint deferrable initially deferred for each row execute function wait();
      select pg_advisory_lock(1)`);
    const projecting = projected(readModels);
    await untilTrue(other, `select count(*) = 1 from pg_locks where locktype = 'advisory' and not granted`);
    proxy.swallowAnswers();
    await other.query('select pg_advisory_unlock(1)');
    await untilTrue(other, 'select min("index") > 0 from checkpoint');
    proxy.restore();
    expect(await projecting).toContainEqual(expect.any(OutcomeUnknown));
    expect(await findings(readModels)).toEqual([]);
  });

  it.each<readonly [string, (proxy: TcpProxy) => unknown]>([
    ['ended by the server', terminateAll],
    ['cut by the network', (proxy) => { proxy.cut(); }],
  ])('connections may be %s under 64 who write at once: what was answered is there once, what was refused is not', async (_how, hinder) => {
    const proxy = await proxied();
    const registers = await registersAt({ url: through(proxy) });
    const outcomes = new Map<string, unknown>();
    const write = async (writer: number): Promise<void> => {
      for (let entry = 0; entry < 20; entry += 1) {
        const subject = `${writer} ${entry}`;
        if (writer === 0 && entry % 5 === 3) await hinder(proxy);
        outcomes.set(subject, await registers.accessLog.record({ at: NOON, personId: 'p1', action: 'read', subject }).catch((error: unknown) => error));
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    const found = (await registers.accessLog.list({ from: NOON, to: LATER })).map(({ subject }) => subject);
    const expected = (is: (outcome: unknown) => boolean) => [...outcomes].filter(([, outcome]) => is(outcome)).map(([subject]) => subject);
    expect(found).toEqual(expect.arrayContaining(expected((outcome) => outcome === undefined)));
    expect(found.filter((subject) => outcomes.get(subject) instanceof Unavailable)).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
    expect(expected((outcome) => outcome !== undefined && !(outcome instanceof Unavailable) && !(outcome instanceof OutcomeUnknown))).toEqual([]);
  });

  describe('frozen', () => {
    it('every call ends in its time, and all is well when it goes on', async () => {
      const [registers, readModels, strangers] = [await registersAt(), await readModelsAt(), await registersAt()];
      await registers.persons.put(ANNA);
      await readModels.open(projections);
      postgres.freeze();
      const calls = [
        registers.persons.put({ ...ANNA, name: 'Anna Öst' }), registers.persons.list(), strangers.persons.list(),
        nowIndex(readModels.database), readModels.apply({ from: BEGINNING, to: BEGINNING, changes: [] }),
      ];
      const outcomes = await within(DEADLINE_MS, Promise.allSettled(calls)).finally(() => { postgres.thaw(); });
      const reasons = outcomes.map((outcome) => outcome.status === 'rejected' && (outcome.reason as Error).constructor);
      expect(reasons).toEqual([OutcomeUnknown, Unavailable, Unavailable, Unavailable, Unavailable]);
      expect([await nowIndex(readModels.database), await strangers.persons.find(['p2'])]).toEqual([0, []]);
    });

    it('connections are closed without waiting for it', async () => {
      const registers = await postgresRegisters({ url: postgres.url, schema, timing: TIMING });
      await registers.persons.list();
      postgres.freeze();
      await within(DEADLINE_MS, registers.close()).finally(() => { postgres.thaw(); });
    });
  });

  describe('too slow', () => {
    it('a query ends in its time', async () => {
      await expect(within(DEADLINE_MS, sql`select pg_sleep(60)`.execute((await readModelsAt()).database))).rejects.toBeInstanceOf(Unavailable);
    });

    it('a call does not wait for long for what somebody else has locked', async () => {
      const registers = await registersAt();
      await registers.persons.put(ANNA);
      const other = await connection();
      await other.query('begin; lock table person in access exclusive mode');
      await expect(within(DEADLINE_MS, registers.persons.put(ANNA))).rejects.toBeInstanceOf(Unavailable);
      await other.query('rollback');
      await registers.persons.put(ANNA);
    });
  });

  describe('closed for writing, or without room', () => {
    it('reads go on, and writes are answered that there is no room, until there is again', async () => {
      const registers = await registersAt();
      const readModels = await readModelsAt();
      await registers.persons.put(ANNA);
      await readModels.open(projections);
      const other = await connection();
      const letWrite = async (is: 'on' | 'off') => {
        await other.query('set default_transaction_read_only = off');
        await other.query(`alter system set default_transaction_read_only = ${is === 'on' ? 'off' : 'on'}`);
        await other.query('reset default_transaction_read_only');
        await other.query('select pg_reload_conf()');
        await untilTrue(other, `select current_setting('default_transaction_read_only') <> '${is}'`);
      };
      await letWrite('off');
      ending.push(() => letWrite('on'));
      const nothing = { from: BEGINNING, to: BEGINNING, changes: projections.map((table) => ({ table, closed: [], opened: [] })) };
      await expect(untilRefused(() => registers.persons.put(ANNA))).rejects.toBeInstanceOf(StorageFull);
      await expect(untilRefused(() => readModels.apply(nothing))).rejects.toBeInstanceOf(StorageFull);
      expect([await registers.persons.list(), await nowIndex(readModels.database)]).toEqual([[ANNA], 0]);
      await letWrite('on');
      while ((await outcomeOf(registers.persons.put(ANNA))) instanceof StorageFull);
    });

    it('a full disk is told as such', async () => {
      const registers = await registersAt();
      await registers.persons.list();
      await (await connection()).query(`
        create function full() returns trigger language plpgsql as $$ begin raise exception using errcode = 'disk_full'; end $$;
        create trigger full_disk before insert on person execute function full()`);
      await expect(registers.persons.put(ANNA)).rejects.toBeInstanceOf(StorageFull);
    });
  });

  describe('absent, or not as it should be', () => {
    it('calls are refused while it is absent, and answered as soon as it is there', async () => {
      const [early, late] = [await registersAt(), await registersAt()];
      await early.persons.put(ANNA);
      postgres.kill();
      await expect(late.persons.list()).rejects.toThrow(Unavailable);
      await expect(early.persons.list()).rejects.toThrow(Unavailable);
      await postgres.startAgain();
      expect([await early.persons.list(), await late.persons.list()]).toEqual([[ANNA], [ANNA]]);
    });

    it('a number beyond 53 bits is refused, and not rounded', async () => {
      const { database } = await readModelsAt();
      await expect(sql`select 9007199254740993::bigint`.execute(database)).rejects.toThrow(/more than 53 bits hold/);
    });

    it('a wrong password is told as such', async () => {
      const { href: url } = Object.assign(new URL(postgres.url), { password: 'wrong' });
      await expect((await registersAt({ url })).persons.list()).rejects.toThrow(/cannot be reached: password authentication failed/);
    });

    it('a schema that a newer program has changed is left alone', async () => {
      await (await registersAt()).persons.list();
      await (await connection()).query(`insert into migration values ('registers', 99, 'of a newer program')`);
      await expect((await registersAt()).persons.list()).rejects.toThrow(/it is too old for it/);
    });

    it('a schema that many processes make at once is made once', async () => {
      const many = await Promise.all(Array.from({ length: 8 }, () => registersAt()));
      expect(await Promise.all(many.map((registers) => registers.persons.list()))).toEqual(many.map(() => []));
      await untilTrue(await connection(), `select count(*) = 1 from migration where part = 'registers'`);
    });
  });
});

/** A server tells its processes of a new setting one by one, each when it is its turn to work. */
async function untilRefused(write: () => Promise<unknown>): Promise<never> {
  for (;;) await write();
}

const outcomeOf = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

const inPagesOf = (limit: number, { store, registry }: Source): Source => {
  const small: Pick<EventStore, 'readAll' | 'head' | 'changed'> = {
    readAll: (range) => store.readAll({ ...range, limit }), head: () => store.head(), changed: (after, signal) => store.changed(after, signal),
  };
  return { store: small as EventStore, registry };
};

async function untilTrue(client: Client, question: string): Promise<void> {
  for (;;) {
    const { rows: [answer] } = await client.query<boolean[]>({ text: question, rowMode: 'array' });
    if (answer?.[0]) return;
  }
}

/** @throws Error when it takes longer: only a call that hangs does. */
async function within<Result>(ms: number, promise: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => { reject(new Error(`Not answered within ${ms} ms`)); }, ms);
  return Promise.race([promise, late]).finally(() => { clearTimeout(timer); });
}
