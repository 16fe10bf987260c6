import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  EventStore, OutcomeUnknown, StorageFull, Unavailable,
  type Appended, type Expected, type Instant, type LogRange, type NewEvent, type Recorded, type Registers,
} from '#lib/kernel';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { openCycle } from './steps.js';

/** A store whose disk is full, or whose server is away, whenever `trouble` says so. Reading goes on. */
class TroubledStore extends EventStore {
  trouble: (() => Error) | null = null;

  constructor(private readonly store: EventStore) { super(); }

  override async append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> {
    if (this.trouble) throw this.trouble();
    return this.store.append(stream, expected, events);
  }

  override readStream(stream: string, from?: number): AsyncIterable<Recorded> { return this.store.readStream(stream, from); }
  override readAll(range: LogRange): AsyncIterable<Recorded> { return this.store.readAll(range); }
  override head(): Promise<bigint> { return this.store.head(); }
  override changed(after: bigint, signal: AbortSignal): Promise<void> { return this.store.changed(after, signal); }
}

describe.each(PROFILES)('When nothing can be stored ($name)', (profile) => {
  let started: StartedApp;
  let store: TroubledStore;
  beforeAll(async () => {
    started = await startApp({
      ...profile,
      open: async (clock) => {
        const { adapters, ...opened } = await profile.open(clock);
        store = new TroubledStore(adapters.eventStore);
        return { ...opened, adapters: { ...adapters, eventStore: store, registers: withTrouble(adapters.registers) } };
      },
    });
  });
  afterAll(() => started.close());

  /** Registers that cannot note who was seen either. */
  const withTrouble = (registers: Registers): Registers => Object.assign(Object.create(registers) as Registers, {
    sessions: {
      ...registers.sessions,
      seen: async (tokenHash: string, at: Instant) => {
        if (store.trouble) throw store.trouble();
        await registers.sessions.seen(tokenHash, at);
      },
    },
  });

  it('those who are signed in stay so', async () => {
    const controller = await started.signIn('controller');
    store.trouble = () => new StorageFull('full');
    started.clock.set('2026-05-04T08:10:00Z');
    expect((await controller.get('/v1/session')).status).toBe(200);
    store.trouble = null;
  });

  it.each([
    ['the disk is full', () => new StorageFull('full'), 503, 'storage-full', '2'],
    ['the store is away', () => new Unavailable('away'), 503, 'store-unavailable', '2'],
    ['nobody can say whether it was stored', () => new OutcomeUnknown('fsync'), 503, 'outcome-unknown', '2'],
  ])('because %s, writing says so, reading goes on, and it works again by itself', async (_why, trouble, status, code, retryAfter) => {
    const controller = await started.signIn('controller');
    store.trouble = trouble;
    const refused = await controller.post('/v1/cycles', { budgetYear: 2028, template: 'lulea-2017' });
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([status, code, retryAfter]);
    expect((await started.anybody.get('/v1/units')).status).toBe(200);
    store.trouble = null;
    const administrator = await started.signIn('administrator');
    const unit = `NY-${code.length}`;
    expect((await administrator.post('/v1/units', { code: unit, name: 'Ny', kind: 'committee', body: unit, validFrom: '2026-01-01' })).status).toBe(201);
  });

  it('nothing of what was refused is there', async () => {
    const { body: { after } } = await openCycle(await started.signIn('controller'));
    expect((await started.anybody.get(`/v1/cycles?after=${after}`)).body.map(({ budgetYear }: { budgetYear: number }) => budgetYear)).toEqual([2027]);
  });
});
