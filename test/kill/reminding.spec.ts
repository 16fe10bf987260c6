import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import { ProjectionRunner, deskOver } from '#lib/application';
import { CAST, SimulatedClock, historyOf, perform } from '#lib/history';
import type { Adapters, LocalDate } from '#lib/kernel';
import { readTemplate, type MailSettings } from '#lib/platform';
import { lettersSince, nowIndex, projections, type LetterOnRecord, type ScorecardDatabase } from '#lib/scorecard';
import { Program } from '../cluster/program.js';
import { startEventStoreServer } from '../doubles/kurrent/event-store-server.js';
import { newNamespace } from '../e2e/profiles.js';
import { MailServer } from '../services/mail-server.js';
import { sharedPostgres, tell } from '../services/postgres.js';
import { OwnRedis } from '../services/redis.js';
import { openedFrom, type PlainConfig } from './plain-config.js';
import type { RemindingPlan } from './reminding.js';

const MUNICIPALITY = '2580';
const PATIENCE_MS = 120_000;
/** The day before the goals are due, the day itself, and the first and the third working day after. */
const DAYS = ['2026-08-31', '2026-09-01', '2026-09-02', '2026-09-04'] as const;
const LAST_DAY = '2026-09-04';

type Stores = Readonly<{ config: PlainConfig; redis?: OwnRedis; dispose: () => Promise<void> }>;

async function folderFor(mail: MailSettings): Promise<Stores> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-reminding-'));
  return { config: { profile: 'embedded', folder, mail }, dispose: () => rm(folder, { recursive: true }) };
}

async function serversFor(mail: MailSettings): Promise<Stores> {
  const [eventStore, redis, { url: postgresUrl }, namespace] = [await startEventStoreServer(), await OwnRedis.start(), await sharedPostgres(), newNamespace()];
  const kurrentUrl = `esdb://arshjul:secret@${eventStore.address.host}:${eventStore.address.port}?tls=false`;
  return {
    config: { profile: 'cluster', municipality: MUNICIPALITY, namespace, postgresUrl, redisUrl: redis.url, kurrentUrl, mail }, redis,
    dispose: async () => {
      redis.stop();
      await eventStore.stop();
      await tell(postgresUrl, `drop schema if exists ${namespace}_${MUNICIPALITY} cascade`);
    },
  };
}

const opened = ({ config }: Stores): Promise<Adapters> => openedFrom(config, new SimulatedClock('2026-08-30T08:00:00Z'));

const PREPARED: ReadonlySet<string> = new Set(['register-person', 'grant-role', 'register-unit', 'open-cycle']);

/** Everybody's goals are due on the first of September, and nobody has handed in any. */
async function prepare(stores: Stores): Promise<void> {
  const adapters = await opened(stores);
  const template = await readTemplate('lulea-2017');
  if (!template) throw new Error('The template lulea-2017 is missing');
  for (const { personId, name } of CAST) await adapters.registers.persons.put({ personId, name, email: `${personId}@example.se` });
  const acts = historyOf({ seed: 1, template, firstYear: 2027, lastYear: 2027, goalsPerUnit: 1 }).filter(({ sent }) => PREPARED.has(sent.kind));
  await perform(acts, { desk: deskOver(adapters, MUNICIPALITY), clock: adapters.clock as SimulatedClock, until: '2026-03-20T00:00:00Z' });
  await adapters.close();
}

async function lettersOf(stores: Stores, from: LocalDate = DAYS[0]): Promise<readonly LetterOnRecord[]> {
  const adapters = await opened(stores);
  const { eventStore, readModels } = adapters;
  const rethrow = (cause: unknown): never => { throw cause; };
  const runner = new ProjectionRunner({ source: deskOver(adapters, MUNICIPALITY).source, readModels, projections, onStopped: rethrow, onTrouble: rethrow });
  await runner.start();
  await runner.untilReached(await eventStore.head(), AbortSignal.timeout(PATIENCE_MS));
  const db = readModels.database as Kysely<ScorecardDatabase>;
  const letters = await lettersSince(db, await nowIndex(db), { municipality: MUNICIPALITY, from });
  await runner.stop();
  await adapters.close();
  return letters;
}

const reminderIdIn = (letter: string): string => /^Message-ID: <([^@]+)@/m.exec(letter)?.[1] ?? '';

/** Those whose units' goals are due. */
const EVERYBODY: readonly string[] = [...new Set(CAST.flatMap(({ personId, capacities }) =>
  (capacities.some(({ role }) => role === 'committee-secretary' || role === 'company-secretary') ? [personId] : [])))];

const sentOn = (day: LocalDate, letters: readonly LetterOnRecord[]): readonly string[] =>
  letters.filter((letter) => letter.day === day && letter.status === 'sent').map(({ personId }) => personId);

const start = (day: LocalDate, { config }: Stores): Program => {
  const plan: RemindingPlan = { municipality: MUNICIPALITY, now: `${day}T07:00:00.000Z`, config };
  return Program.run('dist/test/kill/reminding.js', {}, [JSON.stringify(plan)]);
};

describe.each([['a folder', folderFor], ['servers, with a Redis that is flushed, frozen and killed', serversFor]])('Processes that remind people and are killed, over %s', (_stores, storesFor) => {
  let mail: MailServer;
  let stores: Stores;
  beforeEach(async () => {
    mail = await MailServer.start();
    stores = await storesFor({ url: mail.url, from: 'Årshjul <arshjul@example.se>' });
    await prepare(stores);
  }, PATIENCE_MS);
  afterEach(async () => {
    await mail.stop();
    await stores.dispose();
  });

  /** Killed when it has given away so many letters, whatever it is about to do with the others. */
  const killedOn = async (day: LocalDate, letters: number, trouble: () => unknown = () => undefined): Promise<void> => {
    const before = mail.received.length;
    const program = start(day, stores);
    await Promise.race([mail.untilGiven(before + 1), program.says(/settled/)]);
    await trouble();
    await Promise.race([mail.untilGiven(before + letters), program.says(/settled/)]);
    await program.end('SIGKILL');
  };

  it('neither lose a letter nor send one twice, and whoever may have got one without a record is shown', async () => {
    const { redis } = stores;
    await killedOn(DAYS[0], 1, () => redis?.tell('FLUSHALL'));
    await killedOn(DAYS[1], 3, () => redis?.freeze());
    redis?.thaw();
    await killedOn(DAYS[2], 6, () => redis?.kill());
    await redis?.startAgain();
    const last = start(LAST_DAY, stores);
    await last.says(/settled/);
    expect(await last.end()).toMatchObject({ code: 0 });

    const left = Map.groupBy(mail.received, ({ letter }) => reminderIdIn(letter));
    const letters = await lettersOf(stores);
    expect([...left.values()].filter((same) => same.length > 1)).toEqual([]);
    expect([...left.keys()].filter((id) => !letters.some(({ reminderId }) => reminderId === id))).toEqual([]);
    expect(letters.filter(({ reminderId, status }) => (left.has(reminderId) ? status !== 'sent' && status !== 'unknown' : status !== 'unknown'))).toEqual([]);
    expect(EVERYBODY.filter((personId) => !sentOn(LAST_DAY, letters).includes(personId))).toEqual([]);
    expect(letters.filter(({ status }) => status === 'unknown').length).toBeGreaterThan(0);
  }, PATIENCE_MS);
});

describe('Reminders that are being sent', () => {
  /** Thirty, fourteen, seven, three and one working days before the first of September, that day, and one, three and five after. */
  const REMINDED = ['2026-07-21', '2026-08-12', '2026-08-21', '2026-08-27', ...DAYS, '2026-09-08'] as const;
  const TROUBLES_A_DAY = 6;

  it(`reach everybody once a day while Redis is flushed, frozen, killed and started again, ${REMINDED.length * TROUBLES_A_DAY} times`, async () => {
    const mail = await MailServer.start();
    const stores = await serversFor({ url: mail.url, from: 'Årshjul <arshjul@example.se>' });
    const redis = stores.redis;
    if (!redis) throw new Error('There is no Redis of its own');
    await prepare(stores);
    const lasting = [
      [() => redis.tell('FLUSHALL'), () => redis.tell('FLUSHALL')],
      [async () => { redis.freeze(); }, async () => { redis.thaw(); }],
      [async () => { redis.kill(); }, () => redis.startAgain()],
    ] as const;
    for (const [index, day] of REMINDED.entries()) {
      const [given, answering] = [mail.received.length, Promise.withResolvers<void>()];
      const [begin, end] = lasting[index % lasting.length] ?? lasting[0];
      mail.busy = answering.promise;
      await begin();
      const program = start(day, stores);
      await mail.untilGiven(given + 1);
      await end();
      for (let trouble = 1; trouble < TROUBLES_A_DAY; trouble += 1) {
        const [first, then] = lasting[trouble % lasting.length] ?? lasting[0];
        await first();
        await then();
      }
      answering.resolve();
      await program.says(/settled/);
      expect(await program.end()).toMatchObject({ code: 0 });
    }
    const letters = await lettersOf(stores, REMINDED[0]);
    expect(letters.filter(({ status }) => status !== 'sent')).toEqual([]);
    expect(mail.received.map(({ letter }) => reminderIdIn(letter)).toSorted()).toEqual(letters.map(({ reminderId }) => reminderId).toSorted());
    for (const day of REMINDED) expect([day, EVERYBODY.filter((personId) => !sentOn(day, letters).includes(personId))]).toEqual([day, []]);
    await mail.stop();
    await stores.dispose();
  }, 2 * PATIENCE_MS);
});
