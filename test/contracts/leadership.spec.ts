import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { postgresLeadership } from '#lib/adapters-read-model';
import { TcpProxy } from '../doubles/tcp-proxy.js';
import { OwnPostgres, ownSchema, tell, type OwnSchema } from '../services/postgres.js';

const TIMING = { beatMs: 100, leaseMs: 500 };

/** Somebody who wants to lead, and what has become of it. */
class Worker {
  readonly happened: string[] = [];
  readonly troubles: unknown[] = [];
  private readonly stop = new AbortController();
  private readonly leading: Promise<void>;
  private next = Promise.withResolvers<void>();

  /** `isDeaf`: it goes on until it is ended, whatever it is told. */
  constructor({ isDeaf, ...place }: Readonly<{ url: string; schema: string; isDeaf: boolean }>) {
    this.leading = this.lead(place, isDeaf);
  }

  async until(...happened: readonly string[]): Promise<void> {
    while (this.happened.join() !== happened.join()) await this.next.promise;
  }

  async end(): Promise<void> {
    this.stop.abort();
    await this.leading;
  }

  private async lead(place: Readonly<{ url: string; schema: string }>, isDeaf: boolean): Promise<void> {
    const leadership = await postgresLeadership({ ...place, timing: TIMING, onTrouble: (error) => { this.troubles.push(error); } });
    await leadership.lead(async (signal) => {
      this.note('leads');
      const end = isDeaf ? this.stop.signal : signal;
      if (!end.aborted) await once(end, 'abort');
      this.note('stops');
    }, this.stop.signal);
  }

  private note(what: string): void {
    this.happened.push(what);
    this.next.resolve();
    this.next = Promise.withResolvers();
  }
}

describe('Of the workers of an installation', () => {
  let place: OwnSchema;
  let ending: (() => unknown)[];
  beforeEach(async () => {
    place = await ownSchema();
    ending = [];
  });
  afterEach(async () => { for (const end of ending.toReversed()) await end(); });

  const worker = (over: Partial<OwnSchema & { isDeaf: boolean }> = {}): Worker => {
    const made = new Worker({ ...place, isDeaf: false, ...over });
    ending.push(() => made.end());
    return made;
  };
  /** One that leads, and one that waits. */
  const leaderAndNext = async (over: Partial<OwnSchema & { isDeaf: boolean }> = {}): Promise<readonly [Worker, Worker]> => {
    const leader = worker(over);
    await leader.until('leads');
    return [leader, worker()];
  };
  const terminate = () => tell(place.url,
    `select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and application_name = 'arshjul leader ${place.schema}'`);

  it('one leads, and another begins when it has stopped', async () => {
    const [leader, next] = await leaderAndNext();
    expect(next.happened).toEqual([]);
    await leader.end();
    await next.until('leads');
    expect(leader.happened).toEqual(['leads', 'stops']);
  });

  it('another leads when the first’s connection is ended, and the first is told to stop', async () => {
    const [leader, next] = await leaderAndNext();
    await terminate();
    await leader.until('leads', 'stops');
    await next.until('leads');
    expect(leader.troubles).toMatchObject([{ code: '57P01' }]);
  });

  it('the only one leads again when its connection is ended', async () => {
    const only = worker();
    await only.until('leads');
    await terminate();
    await only.until('leads', 'stops', 'leads');
  });

  it('one that is done stops leading, and is not asked to begin again', async () => {
    const troubles: unknown[] = [];
    const leadership = await postgresLeadership({ ...place, timing: TIMING, onTrouble: (error) => { troubles.push(error); } });
    let times = 0;
    await leadership.lead(() => { times += 1; return Promise.resolve(); }, new AbortController().signal);
    expect([times, troubles]).toEqual([1, []]);
    await worker().until('leads');
  });

  it('one whose work fails stops leading, and says why', async () => {
    const leadership = await postgresLeadership({ ...place, timing: TIMING, onTrouble: () => undefined });
    await expect(leadership.lead(() => Promise.reject(new Error('No more disk')), new AbortController().signal)).rejects.toThrow('No more disk');
    await worker().until('leads');
  });

  describe('the first of which is cut off without a word', () => {
    let proxy: TcpProxy;
    let url: string;
    beforeEach(async () => {
      const { hostname: host, port } = new URL(place.url);
      proxy = await TcpProxy.before({ host, port: Number(port) });
      ending.push(() => proxy.close());
      url = place.url.replace(port, String(proxy.port));
    });

    it('another leads, and the first stops by itself before that', async () => {
      const [leader, next] = await leaderAndNext({ url });
      proxy.hold();
      await leader.until('leads', 'stops');
      expect(next.happened).toEqual([]);
      await next.until('leads');
    });

    it('another leads also when the first goes on as if frozen: the server waits for it no longer than its lease', async () => {
      const [leader, next] = await leaderAndNext({ url, isDeaf: true });
      proxy.hold();
      await next.until('leads');
      expect(leader.happened).toEqual(['leads']);
    });
  });

  it('one of another installation leads beside them', async () => {
    const [, next] = await leaderAndNext();
    await worker({ schema: `${place.schema}_other` }).until('leads');
    expect(next.happened).toEqual([]);
  });

  describe('whose server', () => {
    let postgres: OwnPostgres;
    beforeAll(async () => { postgres = await OwnPostgres.start(); });
    afterAll(() => { postgres.stop(); });

    it('is frozen: none leads before it goes on', async () => {
      const leader = worker({ url: postgres.url });
      await leader.until('leads');
      postgres.freeze();
      await leader.until('leads', 'stops').finally(() => { postgres.thaw(); });
      await leader.until('leads', 'stops', 'leads');
    });

    it('is absent: one begins as soon as it is there, and nobody has to start it', async () => {
      postgres.kill();
      const waiting = worker({ url: postgres.url });
      while (waiting.troubles.length === 0) await new Promise(setImmediate);
      await postgres.startAgain();
      await waiting.until('leads');
    });
  });
});
