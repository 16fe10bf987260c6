import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Recorded } from '#lib/kernel';
import { SimulatedClock } from '#lib/history';
import { contradictions } from '#lib/testing';
import { REAL_SERVER } from '../doubles/kurrent/event-store-server.js';
import type { AppendFault, Faults, ReadFault, SubscriptionFault } from '../doubles/kurrent/faults.js';
import { KurrentDouble } from '../doubles/kurrent/kurrent-double.js';
import { startKurrent, type StartedKurrent } from '../doubles/kurrent/start-kurrent.js';
import * as statuses from '../doubles/kurrent/statuses.js';
import type { TcpProxy } from '../doubles/tcp-proxy.js';
import { Crowd, LANDED } from './crowd.js';

/** One thread is server, writers and followers at once: on a busy machine an answer may take as long as these allow, and no longer. */
const TIMING = { callMs: 1_000, answerMs: 20_000, silenceMs: 2_000, watchMs: 100, newsMs: 300, resubscribeFirstMs: 5, resubscribeMaxMs: 50 };
const GRACE_MS = 1_000;
/** When nobody waits for the answer any more. */
const LATE_MS = 1_300;

describe('While 64 write at once nothing is lost, doubled or denied, nobody misses anything, and all are answered in time', () => {
  let started: StartedKurrent;
  afterEach(() => started.dispose());

  /** Lets everybody write, read and follow. `faults` are there from the beginning; `trouble` begins at a quarter. */
  async function live(faults: Partial<Faults>, trouble: (started: StartedKurrent) => Promise<void> | void = () => undefined): Promise<void> {
    started = await startKurrent(new SimulatedClock('2027-03-01T08:00:00.000Z'));
    const { server: { double }, open } = started;
    const store = await open({ timing: TIMING });
    const crowd = new Crowd(store, await open({ timing: TIMING }));
    double?.fail(faults);
    const [followed] = await Promise.all([crowd.follow(), crowd.write(), once(crowd.progress, 'a quarter').then(() => trouble(started))]);
    double?.heal();
    const log = await all(store.readAll({ after: 0n }));
    expect(contradictions(crowd.witness, log)).toEqual([]);
    expect(log).toHaveLength(LANDED);
    expect(followed).toEqual(log.map(({ id }) => id));
    expect(crowd.slowestMs).toBeLessThan(TIMING.answerMs + GRACE_MS);
    expect(double?.calls.batchAppend ?? 0).toBe(0);
  }

  it('when all is well', () => live({}));

  describe('when a connection', () => {
    const whileItIs = (what: (proxy: TcpProxy) => void, arrivals: number) => async ({ proxy }: StartedKurrent): Promise<void> => {
      what(proxy);
      await proxy.arrived(arrivals);
      proxy.restore();
    };

    it('is reset', () => live({}, ({ proxy }) => { proxy.cut(); }));
    it('is reset time and again', () => live({}, async ({ proxy }) => {
      for (let times = 0; times < 5; times += 1) {
        proxy.cut();
        await proxy.arrived(1);
      }
    }));
    it('is only half there', () => live({}, whileItIs((proxy) => { proxy.hold(); }, 3)));
    it('brings what is said, and no answer', () => live({}, whileItIs((proxy) => { proxy.swallowAnswers(); }, 3)));
    it('cannot be had for a while', () => live({}, whileItIs((proxy) => { proxy.refuse(); }, 5)));
  });

  if (REAL_SERVER !== undefined) return;

  describe('when an append', () => {
    const fault = (written: AppendFault['written'], answered: AppendFault['answered']): AppendFault => ({ written, answered, lateMs: LATE_MS });
    const faults: readonly (readonly [what: string, fault: AppendFault])[] = [
      ['is never answered, nor written', fault('never', 'never')],
      ['is never answered, but written', fault('at-once', 'never')],
      ['is never answered, but written later', fault('late', 'never')],
      ['is answered when nobody waits any more', fault('at-once', 'late')],
      ['is written and answered when nobody waits any more', fault('late', 'late')],
      ['fails with INTERNAL, and is not written', fault('never', statuses.internal())],
      ['fails with INTERNAL, and is written', fault('at-once', statuses.internal())],
      ['fails with INTERNAL, and is written later', fault('late', statuses.internal())],
      ['fails with UNAVAILABLE, and is written', fault('at-once', statuses.unavailable())],
      ['is cancelled by the server, and written later', fault('late', statuses.cancelled())],
      ['takes the server too long, and is written', fault('at-once', statuses.timedOut())],
      ['takes the server too long, and is written later', fault('late', statuses.timedOut())],
      ['comes to a server that is not ready', fault('never', statuses.notReady())],
      ['is refused for want of rights', fault('never', statuses.accessDenied())],
      ['comes to a server that does not lead, and does not say who does', fault('never', statuses.notLeader(undefined))],
    ];

    it.each(faults)('%s', (_what, meets) => live({ append: some(64, meets) }));

    it('comes to a server that says who leads', async () => {
      const leaders: KurrentDouble[] = [];
      await live({}, async ({ server: { double } }) => {
        const leader = await KurrentDouble.start(double?.log);
        leaders.push(leader);
        double?.follow(leader.address);
      });
      expect(leaders.map(({ calls }) => calls.append > 0)).toEqual([true]);
      await Promise.all(leaders.map((leader) => leader.stop()));
    });
  });

  describe('when a reading', () => {
    const faults: readonly (readonly [what: string, fault: ReadFault])[] = [
      ['is never answered', 'silence'],
      ['fails', { afterEvents: 0, error: statuses.unavailable() }],
      ['breaks off in the middle', { afterEvents: 1, error: statuses.internal() }],
    ];

    it.each(faults)('%s', (_what, meets) => live({ read: some(64, meets) }));
  });

  describe('when a subscription', () => {
    const faults: readonly (readonly [what: string, fault: SubscriptionFault])[] = [
      ['is told that it is too slow', statuses.consumerTooSlow()],
      ['fails', statuses.internal()],
      ['comes to an end as if all were well', 'end'],
      ['is confirmed, and tells nothing', 'silence'],
    ];

    it.each(faults)('%s, time and again', (_what, meets) => live({ subscribe: some(5, meets, 0) }));
    it.each(faults.slice(0, 3))('%s while it is under way', (_what, meets) => live({}, ({ server }) => {
      if (meets !== 'silence') server.double?.subscriptions.end(meets);
    }));
    it('falls silent while it is under way', () => live({}, ({ server }) => { server.double?.subscriptions.fallSilent(); }));
  });
});

/** So many calls in the middle meet the fault. */
function some<Fault>(count: number, fault: Fault, before = 48): () => Fault | undefined {
  let calls = 0;
  return () => {
    calls += 1;
    return calls > before && calls <= before + count ? fault : undefined;
  };
}

async function all(events: AsyncIterable<Recorded>): Promise<readonly Recorded[]> {
  const found: Recorded[] = [];
  for await (const event of events) found.push(event);
  return found;
}
