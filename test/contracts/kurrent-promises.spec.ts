import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreDBClient, NO_STREAM, jsonEvent } from '@eventstore/db-client';
import { DuplicateId, OutcomeUnknown, StreamMoved, Unavailable, type EventStore, type Recorded } from '#lib/kernel';
import { SimulatedClock } from '#lib/history';
import { EventsExpire, type KurrentEventStore } from '#lib/adapters-cluster';
import { newEvent } from '#lib/testing';
import { REAL_SERVER } from '../doubles/kurrent/event-store-server.js';
import type { AppendFault, SubscriptionFault } from '../doubles/kurrent/faults.js';
import type { KurrentDouble } from '../doubles/kurrent/kurrent-double.js';
import { TEST_TIMING, startKurrent, type StartedKurrent } from '../doubles/kurrent/start-kurrent.js';
import * as statuses from '../doubles/kurrent/statuses.js';

const GOAL = '2580.goal-1';
const [ONE, TWO] = [newEvent('one'), newEvent('two')];
/** For cases in which every try fails. */
const SOON = { ...TEST_TIMING, callMs: 200, answerMs: 1_500, silenceMs: 400 };

describe('The event store in EventStoreDB', () => {
  let started: StartedKurrent;
  let store: KurrentEventStore;
  let clock: SimulatedClock;

  beforeEach(async () => {
    clock = new SimulatedClock('2027-03-01T08:00:00.000Z');
    started = await startKurrent(clock);
    store = await started.open();
  });
  afterEach(() => started.dispose());

  const ids = (events: readonly Recorded[]) => events.map(({ id }) => id);
  const log = (of: EventStore = store) => all(of.readAll({ after: 0n }));
  const bareClient = () => {
    const { host, port } = started.server.address;
    return new EventStoreDBClient({ endpoint: `${host}:${port}` }, { insecure: true });
  };

  describe('beside another process', () => {
    it('finds out that an id was used there with other content, though the server says nothing', async () => {
      const other = await started.open();
      await other.append(GOAL, 'no-stream', [ONE]);
      await expect(store.append(GOAL, 'no-stream', [{ ...ONE, data: { text: 'something else' } }])).rejects.toBeInstanceOf(DuplicateId);
    });

    it('gives what was written there as its own answer, when it comes with the same at another time', async () => {
      const other = await started.open();
      const written = await other.append(GOAL, 'no-stream', [ONE, TWO]);
      clock.set('2027-03-01T12:00:00.000Z');
      expect(await store.append(GOAL, 'no-stream', [ONE, TWO])).toEqual(written);
    });

    it('does not write an event again that stands in a stream it has never read', async () => {
      const other = await started.open();
      await other.append(GOAL, 'no-stream', [ONE]);
      await expect(store.append(GOAL, { revision: 0 }, [ONE])).rejects.toBeInstanceOf(DuplicateId);
    });

    it('wakes when something is written there', async () => {
      const other = await started.open();
      const waiting = store.changed(0n, new AbortController().signal);
      await other.append(GOAL, 'no-stream', [ONE]);
      await waiting;
      expect(ids(await log())).toEqual([ONE.id]);
    });
  });

  describe('beside others on the same server', () => {
    it('sees neither the server\'s own events, nor other installations\', nor other municipalities\'', async () => {
      const neighbour = await started.open({ municipality: '0180' });
      const ours = await started.open({ municipality: '2580' });
      const elsewhere = await started.open({ namespace: 'elsewhere.' });
      await neighbour.append('0180.goal-1', 'no-stream', [ONE]);
      const { position } = await ours.append(GOAL, 'no-stream', [TWO]);
      await elsewhere.append(GOAL, 'no-stream', [newEvent('of others')]).catch(() => undefined);
      started.server.double?.log.writeSystemEvent();
      expect([ids(await log(ours)), ids(await log(neighbour))]).toEqual([[TWO.id], [ONE.id]]);
      expect(await ours.head()).toBe(position);
      expect(await all(ours.readStream('0180.goal-1'))).toEqual([]);
    });

    it('writes nothing that it would not see', async () => {
      const ours = await started.open({ municipality: '2580' });
      for (const stream of ['0180.goal-1', '$goal', 'goal-1']) {
        await expect(ours.append(stream, 'no-stream', [ONE])).rejects.toMatchObject({ code: 'not-storable' });
      }
    });

    it('stops at what somebody else wrote into one of its streams', async () => {
      const stranger = await started.open({ namespace: '' });
      const stream = `${1000 + Math.floor(Math.random() * 9000)}.goal-${crypto.randomUUID()}`;
      await bareClient().appendToStream(stream, jsonEvent({ type: 'strange', data: {} }), { expectedRevision: NO_STREAM, credentials: ANYBODY });
      await expect(all(stranger.readStream(stream))).rejects.toThrow('was not written by this program');
    });
  });

  describe('when it is opened', () => {
    it.each([['$maxAge', { maxAge: 3600 }], ['$maxCount', { maxCount: 10 }], ['$tb', { truncateBefore: 5 }]])(
      'refuses a server that throws away events by %s', async (setting, metadata) => {
        const namespace = `${crypto.randomUUID()}.`;
        await bareClient().setStreamMetadata(`${namespace}${GOAL}`, metadata, { credentials: ANYBODY });
        await expect(started.open({ namespace })).rejects.toMatchObject({ stream: `${namespace}${GOAL}`, setting });
        await expect(started.open({ namespace })).rejects.toBeInstanceOf(EventsExpire);
      });

    it('minds no setting that throws nothing away, nor one that was taken back', async () => {
      const [namespace, client] = [`${crypto.randomUUID()}.`, bareClient()];
      await client.setStreamMetadata(`${namespace}${GOAL}`, { maxCount: 10 }, { credentials: ANYBODY });
      await client.setStreamMetadata(`${namespace}${GOAL}`, { acl: { deleteRoles: ['nobody'] } }, { credentials: ANYBODY });
      await expect((await started.open({ namespace })).append(GOAL, 'no-stream', [ONE])).resolves.toMatchObject({ revision: 0 });
    });

    it('waits for no server, and finds it when it comes', async () => {
      started.proxy.refuse();
      const early = await started.open({ timing: SOON });
      await expect(early.append(GOAL, 'no-stream', [ONE])).rejects.toBeInstanceOf(Unavailable);
      started.proxy.restore();
      await expect(early.append(GOAL, 'no-stream', [ONE])).resolves.toMatchObject({ revision: 0 });
    });
  });

  it('lets go of who waits when it is closed, and takes nothing more', async () => {
    const waiting = store.changed(2n ** 62n, new AbortController().signal);
    await store.close();
    await expect(waiting).resolves.toBeUndefined();
    await expect(store.append(GOAL, 'no-stream', [ONE])).rejects.toBeInstanceOf(Unavailable);
  });

  it('reads on where a reading was broken off by the network', async () => {
    await store.append(GOAL, 'no-stream', [ONE, TWO]);
    started.proxy.cut();
    expect(ids(await log())).toEqual([ONE.id, TWO.id]);
  });

  it('ends every call to a server that is not heard of', async () => {
    const patient = await started.open({ timing: SOON });
    started.proxy.hold();
    const calls = [patient.append(GOAL, 'no-stream', [ONE]), patient.head(), log(patient), all(patient.readStream(GOAL))];
    const outcomes = await Promise.allSettled(calls);
    const reasons = outcomes.map((outcome) => (outcome.status === 'rejected' ? (outcome.reason as Error).constructor : undefined));
    expect(reasons).toEqual([OutcomeUnknown, Unavailable, Unavailable, Unavailable]);
  });

  if (REAL_SERVER === undefined) describe('by its double', () => {
    const double = (): KurrentDouble => {
      if (!started.server.double) throw new Error('These cases need the double');
      return started.server.double;
    };
    const always = (fault: AppendFault) => { double().fail({ append: () => fault }); };
    const first = (count: number, fault: AppendFault) => {
      let left = count;
      double().fail({ append: () => ((left -= 1) >= 0 ? fault : undefined) });
    };

    it('never appends in a batch, though the server can, and asks no server what it can do', async () => {
      await store.append(GOAL, 'no-stream', [ONE]);
      expect(double().calls).toMatchObject({ append: 1, batchAppend: 0, features: 0 });
    });

    it('would append in a batch without credentials', async () => {
      await expect(bareClient().appendToStream(GOAL, jsonEvent({ type: 'a', data: {} }), { expectedRevision: NO_STREAM })).rejects.toMatchObject({ code: 12 });
      expect(double().calls).toMatchObject({ append: 0, batchAppend: 1, features: 1 });
    });

    it('answers what it finds written, when no try was answered', async () => {
      const hasty = await started.open({ timing: SOON });
      always({ written: 'at-once', answered: 'never', lateMs: 0 });
      expect(await hasty.append(GOAL, 'no-stream', [ONE])).toEqual({ revision: 0, position: await store.head() });
      expect(ids(await log())).toEqual([ONE.id]);
    });

    it('says that it does not know, when no try was answered and nothing is there', async () => {
      const hasty = await started.open({ timing: SOON });
      always({ written: 'never', answered: statuses.timedOut() });
      await expect(hasty.append(GOAL, 'no-stream', [ONE])).rejects.toBeInstanceOf(OutcomeUnknown);
      double().heal();
      await hasty.append(GOAL, 'no-stream', [ONE]);
      expect(ids(await log())).toEqual([ONE.id]);
    });

    it('says no where another has taken the place of what was never answered', async () => {
      const [hasty, other] = [await started.open({ timing: SOON }), store];
      const written: Promise<unknown>[] = [];
      double().fail({
        append: () => {
          if (written.length > 0) return undefined;
          written.push(other.append(GOAL, 'no-stream', [TWO]));
          return { written: 'never', answered: 'never' };
        },
      });
      await expect(hasty.append(GOAL, 'no-stream', [ONE])).rejects.toBeInstanceOf(StreamMoved);
      await Promise.all(written);
      expect(ids(await log())).toEqual([TWO.id]);
    });

    it('gives up after the time of one call where a server has been silent for as long as an answer may take, and is its old self when the server is', async () => {
      const hasty = await started.open({ timing: SOON });
      double().fail({ append: () => ({ written: 'never', answered: 'never', lateMs: 0 }), read: () => 'silence' });
      const triesOfLost = async (name: string): Promise<number> => {
        const before = double().calls.append;
        await expect(hasty.append(GOAL, 'no-stream', [newEvent(name)])).rejects.toBeInstanceOf(OutcomeUnknown);
        return double().calls.append - before;
      };
      expect(await triesOfLost('the first')).toBeGreaterThan(1);
      expect(await triesOfLost('the second')).toBe(1);
      double().heal();
      await hasty.append(GOAL, 'no-stream', [ONE]);
      first(2, { written: 'never', answered: statuses.notLeader(undefined) });
      await expect(hasty.append(GOAL, { revision: 0 }, [TWO])).resolves.toMatchObject({ revision: 1 });
    });

    it('takes a refusal for an answer', async () => {
      always({ written: 'never', answered: statuses.accessDenied() });
      await expect(store.append(GOAL, 'no-stream', [ONE])).rejects.toBeInstanceOf(Unavailable);
    });

    it('takes no refusal for an answer after a try that nobody answered', async () => {
      let tries = 0;
      double().fail({ append: () => ({ written: 'never', answered: (tries += 1) === 1 ? statuses.internal() : statuses.accessDenied() }) });
      await expect(store.append(GOAL, 'no-stream', [ONE])).rejects.toBeInstanceOf(OutcomeUnknown);
    });

    it('outlives a server that does not lead and does not say who does', async () => {
      first(3, { written: 'never', answered: statuses.notLeader(undefined) });
      await expect(store.append(GOAL, 'no-stream', [ONE])).resolves.toMatchObject({ revision: 0 });
    });

    it('reads a page anew that was broken off', async () => {
      await store.append(GOAL, 'no-stream', [ONE, TWO]);
      let left = 2;
      double().fail({ read: () => ((left -= 1) >= 0 ? { afterEvents: 1, error: statuses.internal() } : undefined) });
      expect(ids(await log())).toEqual([ONE.id, TWO.id]);
    });

    const ends: readonly (readonly [how: string, fault: Exclude<SubscriptionFault, 'silence'>])[] = [
      ['is told that it is too slow', statuses.consumerTooSlow()], ['fails', statuses.internal()], ['just ends', 'end'],
    ];
    it.each(ends)('says so when a subscription %s, and begins another', async (_how, end) => {
      const causes: unknown[] = [];
      const twice = Promise.withResolvers<undefined>();
      const follower = await started.open({ onDropped: (cause) => { if (causes.push(cause) === 2) twice.resolve(undefined); } });
      let left = 2;
      double().fail({ subscribe: () => ((left -= 1) >= 0 ? end : undefined) });
      const following = follower.changed(0n, new AbortController().signal);
      await twice.promise;
      await store.append(GOAL, 'no-stream', [ONE]);
      await following;
      expect(causes).toEqual([expect.any(Error), expect.any(Error)]);
    });
  });
});

const ANYBODY = { username: 'anybody', password: 'in insecure mode' };

async function all(events: AsyncIterable<Recorded>): Promise<readonly Recorded[]> {
  const found: Recorded[] = [];
  for await (const event of events) found.push(event);
  return found;
}
