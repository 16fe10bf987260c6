import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DuplicateId, NotStorable, OutcomeUnknown, StreamMoved, Unavailable,
  type Appended, type EventStore, type NewEvent, type Recorded,
} from '#lib/kernel';
import { canonicalJson, leafHash, parseLine } from '#lib/evidence';
import { SimulatedClock } from '#lib/history';
import { newEvent } from '../event-store/new-event.js';

export type EventStoreHarness = Readonly<{
  store: EventStore;
  /** Closes the store and opens it again on the same data, as a restart does. */
  reopen: () => Promise<EventStore>;
  /** Keeps the store from writing, as a dead server or a lock held by somebody else does; gives back how to end it. */
  hinder: () => Promise<() => Promise<void>>;
  dispose: () => Promise<void>;
}>;

const MORNING = '2027-03-01T08:00:00.000Z';
const NOON = '2027-03-01T12:00:00.000Z';
const WAIT_MS = 1_000;
const HINDERED_MS = 30_000;
const LARGE_MS = 60_000;

const GOAL = '2580.goal-1';
const OTHER = '2580.goal-2';
const [ONE, TWO, THREE] = ['one', 'two', 'three'].map((name) => newEvent(name)) as [NewEvent, NewEvent, NewEvent];

/** What every event store must do, whatever its technology. */
export function eventStoreContract(name: string, start: (clock: SimulatedClock) => Promise<EventStoreHarness>): void {
  describe(`Event store: ${name}`, () => {
    let clock: SimulatedClock;
    let harness: EventStoreHarness;
    let store: EventStore;

    beforeEach(async () => {
      clock = new SimulatedClock(MORNING);
      harness = await start(clock);
      store = harness.store;
    });
    afterEach(() => harness.dispose());

    const streamOf = (stream: string, from?: number): Promise<readonly Recorded[]> => all(store.readStream(stream, from));
    const log = (): Promise<readonly Recorded[]> => all(store.readAll({ after: 0n }));
    const idsInLog = async (): Promise<readonly string[]> => (await log()).map(({ id }) => id);
    const started = (...events: readonly NewEvent[]): Promise<Appended> => store.append(GOAL, 'no-stream', events);
    /** One event in each of `count` streams, one after the other. */
    const spread = async (count: number): Promise<readonly NewEvent[]> => {
      const events = Array.from({ length: count }, (_, n) => newEvent(`spread ${n}`));
      for (const [n, event] of events.entries()) await store.append(`2580.goal-${n}`, 'no-stream', [event]);
      return events;
    };

    describe('appending', () => {
      it('stores as many appends as it takes together in the order in which they are asked for, each at its time', async () => {
        const events = Array.from({ length: store.together }, (_, n) => newEvent(`together ${n}`));
        await Promise.all(events.map((event, n) => {
          clock.set(new Date(Date.parse(MORNING) + n).toISOString());
          return store.append(`2580.goal-${n % 3}`, n < 3 ? 'no-stream' : { revision: Math.floor(n / 3) - 1 }, [event]);
        }));
        expect((await log()).map(({ id, recordedAt }) => [id, recordedAt])).toEqual(events.map(({ id }, n) => [id, new Date(Date.parse(MORNING) + n).toISOString()]));
      });

      it('gives the events back in order, as they went in, with their stream, revision and time', async () => {
        await started(ONE, TWO);
        clock.set(NOON);
        await store.append(GOAL, { revision: 1 }, [THREE]);
        expect(await streamOf(GOAL)).toEqual([
          { ...ONE, stream: GOAL, revision: 0, recordedAt: MORNING },
          { ...TWO, stream: GOAL, revision: 1, recordedAt: MORNING },
          { ...THREE, stream: GOAL, revision: 2, recordedAt: NOON },
        ].map((event) => expect.objectContaining(event)));
      });

      it('keeps of each event one canonical line, with its leaf hash', async () => {
        await started(ONE, TWO);
        for (const { position, line, leafHash: leaf, ...event } of await log()) {
          expect(position).toBeGreaterThan(0n);
          expect(parseLine(line)).toEqual(event);
          expect(canonicalJson(event)).toBe(line);
          expect(leafHash(line)).toBe(leaf);
        }
      });

      it('keeps every part of the context', async () => {
        const context = {
          ...ONE.context, causationId: 'a cause', basedOn: { '2580.cycle-2027': 4 }, decidedOn: '2027-02-28',
          basis: { body: 'KS', meetingDate: '2027-02-28', paragraph: 12, documentSha256: 'ab' },
        };
        await started({ ...ONE, context });
        expect((await streamOf(GOAL))[0]?.context).toEqual(context);
      });

      it('answers the revision and the position of the last event', async () => {
        const appended = await started(ONE, TWO);
        expect(appended).toEqual({ revision: 1, position: (await log()).at(-1)?.position });
      });

      it('takes an append of a hundred events', async () => {
        const events = Array.from({ length: 100 }, (_, n) => newEvent(`of a hundred ${n}`));
        expect((await started(...events)).revision).toBe(99);
        expect(await idsInLog()).toEqual(events.map(({ id }) => id));
      });

      it('takes no more than 1 MiB at once', async () => {
        const half = { text: 'x'.repeat(525_000) };
        await expect(started(newEvent('one half', half), newEvent('the other half', half))).rejects.toBeInstanceOf(NotStorable);
        expect(await log()).toEqual([]);
      });

      it('is no act without an event', async () => {
        await expect(started()).rejects.toThrow(RangeError);
      });
    });

    describe('a writer who read another revision', () => {
      const isRefused = async (append: Promise<unknown>): Promise<void> => {
        await expect(append).rejects.toBeInstanceOf(StreamMoved);
        expect(await idsInLog()).not.toContain(THREE.id);
      };

      it('is refused when the stream has moved on', async () => {
        await started(ONE, TWO);
        await isRefused(store.append(GOAL, { revision: 0 }, [THREE]));
      });

      it('is refused when the stream is not so far', async () => {
        await started(ONE);
        await isRefused(store.append(GOAL, { revision: 1 }, [THREE]));
      });

      it('is refused when the stream they have read is not there', () => isRefused(store.append(GOAL, { revision: 0 }, [THREE])));

      it('is refused when there is a stream where they found none', async () => {
        await started(ONE);
        await isRefused(started(THREE));
      });

      it('is told which stream, and what they expected', async () => {
        await started(ONE);
        await expect(started(TWO)).rejects.toMatchObject({ code: 'stream-moved', stream: GOAL, expected: 'no-stream' });
        await expect(store.append(GOAL, { revision: 7 }, [TWO])).rejects.toMatchObject({ stream: GOAL, expected: { revision: 7 } });
      });

      it('does not disturb those who write at the same time', async () => {
        await started(ONE);
        const [stale, fresh, other] = await Promise.allSettled([
          started(THREE), store.append(GOAL, { revision: 0 }, [TWO]), store.append(OTHER, 'no-stream', [newEvent('elsewhere')]),
        ]);
        expect(stale).toMatchObject({ status: 'rejected', reason: { code: 'stream-moved' } });
        expect(fresh).toMatchObject({ status: 'fulfilled', value: { revision: 1 } });
        expect(other).toMatchObject({ status: 'fulfilled', value: { revision: 0 } });
      });
    });

    describe('writers at the same time', () => {
      it.each([2, 64])('%i on one stream: exactly one wins, the others are told that it moved', async (writers) => {
        const race = await Promise.allSettled(Array.from({ length: writers }, (_, n) => started(newEvent(`racer ${n}`))));
        const lost = race.filter((outcome) => outcome.status === 'rejected');
        expect(lost.map(({ reason }) => reason.code)).toEqual(Array(writers - 1).fill('stream-moved'));
        expect(await streamOf(GOAL)).toHaveLength(1);
      });

      it('a hundred on streams of their own all land, each at a position of its own', async () => {
        const events = Array.from({ length: 100 }, (_, n) => newEvent(`parallel ${n}`));
        const appended = await Promise.all(events.map((event, n) => store.append(`2580.goal-${n}`, 'no-stream', [event])));
        expect(new Set(appended.map(({ position }) => position)).size).toBe(100);
        expect([...await idsInLog()].sort()).toEqual(events.map(({ id }) => id).sort());
      });

      it('never mix the events of two appends', async () => {
        const pairs = Array.from({ length: 20 }, (_, n) => [newEvent(`first of ${n}`), newEvent(`second of ${n}`)]);
        await Promise.all(pairs.map((pair, n) => store.append(`2580.goal-${n}`, 'no-stream', pair)));
        const streams = (await log()).map(({ stream }) => stream);
        for (let n = 0; n < streams.length; n += 2) expect(streams[n]).toBe(streams[n + 1]);
      });
    });

    describe('all or nothing', () => {
      it('when one of the events cannot be stored', async () => {
        await expect(started(ONE, newEvent('bad', { n: NaN }))).rejects.toBeInstanceOf(NotStorable);
        expect(await log()).toEqual([]);
      });

      it('when the last of the events is in the log already', async () => {
        await store.append(OTHER, 'no-stream', [THREE]);
        await expect(started(ONE, TWO, THREE)).rejects.toBeInstanceOf(DuplicateId);
        expect(await idsInLog()).toEqual([THREE.id]);
        expect((await started(ONE, TWO)).revision).toBe(1);
      });
    });

    describe('a repeated append', () => {
      const repeats = async (): Promise<Appended> => {
        await store.append(OTHER, 'no-stream', [newEvent('before')]);
        const first = await started(ONE, TWO);
        expect(await started(ONE, TWO)).toEqual(first);
        return first;
      };

      it('answers as the first time, and is in the log once', async () => {
        await repeats();
        expect(await idsInLog()).toEqual([newEvent('before').id, ONE.id, TWO.id]);
      });

      it('answers so also at another time of day', async () => {
        const first = await started(ONE);
        clock.set(NOON);
        expect(await started(ONE)).toEqual(first);
        expect((await log()).map(({ recordedAt }) => recordedAt)).toEqual([MORNING]);
      });

      it('answers so when the stream has gone on since', async () => {
        const first = await repeats();
        await store.append(GOAL, { revision: 1 }, [THREE]);
        expect(await started(ONE, TWO)).toEqual(first);
      });

      it('answers so in the middle of a stream', async () => {
        await started(ONE);
        const second = await store.append(GOAL, { revision: 0 }, [TWO]);
        await store.append(GOAL, { revision: 1 }, [THREE]);
        expect(await store.append(GOAL, { revision: 0 }, [TWO])).toEqual(second);
      });

      it('answers so after a restart', async () => {
        const first = await started(ONE, TWO);
        store = await harness.reopen();
        expect(await started(ONE, TWO)).toEqual(first);
      });

      it('is one append also when both come at the same time', async () => {
        const [first, second] = await Promise.all([started(ONE, TWO), started(ONE, TWO)]);
        expect(second).toEqual(first);
        expect(await idsInLog()).toEqual([ONE.id, TWO.id]);
      });

      it('is one append whatever the order in which the content was built', async () => {
        const first = await started(newEvent('one', { a: 1, b: [{ c: 2, d: 3 }] }));
        expect(await started(newEvent('one', { b: [{ d: 3, c: 2 }], a: 1 }))).toEqual(first);
      });
    });

    describe('an id that is taken', () => {
      const isRefused = async (append: Promise<unknown>): Promise<void> => {
        await expect(append).rejects.toMatchObject({ code: 'duplicate-id', id: ONE.id });
      };
      const changed: readonly (readonly [what: string, event: NewEvent])[] = [
        ['data', { ...ONE, data: { text: 'another' } }],
        ['type', { ...ONE, type: 'another-type' }],
        ['schema', { ...ONE, schema: 2 }],
        ['actor', { ...ONE, context: { ...ONE.context, actor: { ...ONE.context.actor, role: 'another' } } }],
        ['command', { ...ONE, context: { ...ONE.context, commandHash: 'another' } }],
      ];

      it.each(changed)('is refused with another %s', async (_what, event) => {
        await started(ONE);
        await isRefused(started(event));
        expect((await log()).map(({ line }) => parseLine(line).data)).toEqual([ONE.data]);
      });

      it('is refused in another stream', async () => {
        await started(ONE);
        await isRefused(store.append(OTHER, 'no-stream', [ONE]));
        expect(await streamOf(OTHER)).toEqual([]);
      });

      it('is refused at the end of its own stream: the same event is not written twice', async () => {
        await started(ONE);
        await isRefused(store.append(GOAL, { revision: 0 }, [ONE]));
        expect(await idsInLog()).toEqual([ONE.id]);
      });

      it('is refused together with events that are new', async () => {
        await started(ONE);
        await isRefused(started(ONE, TWO));
        expect(await idsInLog()).toEqual([ONE.id]);
      });

      it('is refused twice in one append', async () => {
        await isRefused(started(ONE, TWO, ONE));
        expect(await log()).toEqual([]);
      });

      it('is refused when two appends bring it at the same time', async () => {
        const race = await Promise.allSettled([started(ONE), store.append(OTHER, 'no-stream', [ONE])]);
        expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(await idsInLog()).toEqual([ONE.id]);
      });
    });

    describe('what would not come back as it went in', () => {
      const notStorable: readonly (readonly [what: string, data: unknown])[] = [
        ['the character U+0000', { text: 'a\0b' }],
        ['the character U+0000 in a name', { 'a\0b': 1 }],
        ['a lone high surrogate', { text: 'a\ud83d' }],
        ['a lone low surrogate', { text: '\ude00a' }],
        ['surrogates in the wrong order', { text: '\ude00\ud83d' }],
        ['a lone surrogate in a name', { '\ud83d': 1 }],
        ['the number −0', { n: -0 }],
        ['a number that is none', { n: NaN }],
        ['infinity', { n: Infinity }],
        ['minus infinity', { n: -Infinity }],
        ['an integer beyond 2^53', { n: 2 ** 53 }],
        ['a value left undefined', { text: undefined }],
        ['a hole in a list', { list: [undefined] }],
        ['a bigint', { n: 1n }],
        ['a function', { f: () => 1 }],
        ['a date object', { at: new Date(0) }],
        ['a map', { map: new Map([[1, 2]]) }],
        ['nothing at all', undefined],
        ['more than 900 KiB', { text: 'x'.repeat(900 * 1024) }],
      ];

      it.each(notStorable)('is refused: %s', async (_what, data) => {
        await expect(started({ ...ONE, data })).rejects.toBeInstanceOf(NotStorable);
        expect(await log()).toEqual([]);
      });

      it.each(['2580.goal-\0', '2580.goal-\ud83d'])('is refused as the name of a stream: %j', async (stream) => {
        await expect(store.append(stream, 'no-stream', [ONE])).rejects.toBeInstanceOf(NotStorable);
      });

      it('does not harm what is written after it', async () => {
        await Promise.allSettled([started({ ...ONE, data: { n: NaN } }), store.append(OTHER, 'no-stream', [TWO])]);
        await started(ONE);
        expect(await idsInLog()).toEqual([TWO.id, ONE.id]);
      });
    });

    describe('every other content comes back byte for byte', () => {
      const storable: readonly (readonly [what: string, data: unknown])[] = [
        ['Swedish, Sámi and emoji', { text: 'Räksmörgås på Öland · Sámi giellá áđđ · 👩‍👩‍👧‍👦 🇸🇪' }],
        ['composed and decomposed letters, kept apart', { composed: '\u00e5', decomposed: 'a\u030a' }],
        ['marks that some programs drop or turn', { text: '\ufeff\u2028\u2029\u200b\ufffd\u202eabc\r\n\t\b\u0001\u007f\u0085' }],
        ['the last characters of Unicode', { text: '\uffff\u{10ffff}' }],
        ['quotes, backslashes and SQL', { text: `"'\\'; drop table events; --%_` }],
        ['names that programs trip over', JSON.parse('{"__proto__":{"a":1},"constructor":2,"toString":3,"":4}')],
        ['numbers at their limits', { n: [0, 1, -1, 0.1, 5e-324, 1.5e-7, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER] }],
        ['empty values', { text: '', list: [], object: {}, nothing: null, no: false }],
        ['a list', [1, [2, [3]]]],
        ['a bare text', 'text'],
        ['a bare null', null],
        ['256 KiB', { text: 'åäö '.repeat(36_000) }],
      ];

      it.each(storable)('%s', async (_what, data) => {
        await started({ ...ONE, data });
        store = await harness.reopen();
        const [read] = await streamOf(GOAL);
        expect(canonicalJson(read?.data)).toBe(canonicalJson(data));
        expect(read?.line).toBe(canonicalJson({ ...ONE, data, stream: GOAL, revision: 0, recordedAt: MORNING }));
      });
    });

    describe('reading a stream', () => {
      it('finds nothing where there is none', async () => {
        await started(ONE);
        expect(await streamOf(OTHER)).toEqual([]);
      });

      it('finds its own events only, also beside streams of nearly the same name', async () => {
        const names = [GOAL, '2580.goal-10', '2580.goal-', '2580.GOAL-1', '2580.goal-1 ', '2580.goal-ä', '2580.goal-Ä'];
        for (const stream of names) await store.append(stream, 'no-stream', [newEvent(stream)]);
        for (const stream of names) expect((await streamOf(stream)).map(({ id }) => id)).toEqual([newEvent(stream).id]);
      });

      it('begins at the revision asked for, and is empty beyond the last', async () => {
        await started(ONE, TWO, THREE);
        const revisions = async (from: number) => (await streamOf(GOAL, from)).map(({ revision }) => revision);
        expect(await Promise.all([0, 1, 2, 3, 9].map(revisions))).toEqual([[0, 1, 2], [1, 2], [2], [], []]);
      });

      it('gives thousands of events whole and in order', async () => {
        await fill(store, GOAL, 2_100);
        expect((await streamOf(GOAL)).map(({ revision }) => revision)).toEqual(Array.from({ length: 2_100 }, (_, n) => n));
        expect((await streamOf(GOAL, 1_999)).map(({ revision }) => revision)).toEqual(Array.from({ length: 101 }, (_, n) => n + 1_999));
      });

      it('may stop early and begin again', async () => {
        await started(ONE, TWO, THREE);
        for await (const { id } of store.readStream(GOAL)) if (id === TWO.id) break;
        expect(await streamOf(GOAL)).toHaveLength(3);
      });

      it('sees what was written while it was under way in order and without a gap', async () => {
        await fill(store, GOAL, 600);
        const revisions: number[] = [];
        for await (const { revision } of store.readStream(GOAL)) {
          if (revision === 100) await store.append(GOAL, { revision: 599 }, [ONE]);
          revisions.push(revision);
        }
        expect(revisions).toEqual(revisions.map((_, n) => n));
        expect(revisions.length).toBeGreaterThanOrEqual(600);
      });
    });

    describe('reading the log', () => {
      it('gives the events of all streams in the order in which they were written', async () => {
        const written = await spread(10);
        await store.append('2580.goal-3', { revision: 0 }, [ONE]);
        expect(await idsInLog()).toEqual([...written, ONE].map(({ id }) => id));
      });

      it('gives positions that grow', async () => {
        await spread(10);
        const positions = (await log()).map(({ position }) => position);
        expect(positions.every((position, n) => position > (positions[n - 1] ?? 0n))).toBe(true);
      });

      it('is the same at every reading', async () => {
        await spread(10);
        expect(await log()).toEqual(await log());
      });

      it.each([1, 2, 7, 100])('resumes after a position without repeat or gap, %i at a time', async (limit) => {
        const written = await spread(15);
        const seen: Recorded[] = [];
        for (let page = await all(store.readAll({ after: 0n, limit })); page.length > 0;) {
          expect(page.length).toBeLessThanOrEqual(limit);
          seen.push(...page);
          page = await all(store.readAll({ after: page.at(-1)?.position ?? 0n, limit }));
        }
        expect(seen.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
      });

      it('ends with the event at the position asked for', async () => {
        await spread(5);
        const events = await log();
        const upTo = async ({ position }: Recorded) => (await all(store.readAll({ after: 0n, until: position }))).length;
        expect(await Promise.all(events.map(upTo))).toEqual([1, 2, 3, 4, 5]);
      });

      it('gives what lies after one position and up to another', async () => {
        await spread(5);
        const [first, , third] = await log();
        const between = await all(store.readAll({ after: first?.position ?? 0n, until: third?.position ?? 0n }));
        expect(between.map(({ stream }) => stream)).toEqual(['2580.goal-1', '2580.goal-2']);
      });

      it('is empty after its head, and where nothing was asked for', async () => {
        await spread(3);
        expect(await all(store.readAll({ after: await store.head() }))).toEqual([]);
        expect(await all(store.readAll({ after: 0n, limit: 0 }))).toEqual([]);
      });

      it('gives thousands of events whole and in order, also up to a limit', async () => {
        await fill(store, GOAL, 2_100);
        const revisions = async (limit?: number) =>
          (await all(store.readAll({ after: 0n, ...(limit !== undefined && { limit }) }))).map(({ revision }) => revision);
        const ordered = Array.from({ length: 2_100 }, (_, n) => n);
        expect(await revisions()).toEqual(ordered);
        expect(await revisions(1_500)).toEqual(ordered.slice(0, 1_500));
      });

      it('may stop early and begin again', async () => {
        await spread(5);
        for await (const { stream } of store.readAll({ after: 0n })) if (stream === '2580.goal-2') break;
        expect(await log()).toHaveLength(5);
      });

      it('streams a large log: only a part of it is in memory', async () => {
        await fill(store, GOAL, LARGE.events, 'x'.repeat(LARGE.eventBytes));
        const before = heapBytes();
        let read = 0;
        for await (const { revision } of store.readAll({ after: 0n })) {
          read += 1;
          if (revision === LARGE.events / 2) expect(heapBytes() - before).toBeLessThan(LARGE.events * LARGE.eventBytes / 2);
        }
        expect(read).toBe(LARGE.events);
      }, LARGE_MS);
    });

    describe('the head', () => {
      it('is 0 where nothing is written', async () => {
        expect(await store.head()).toBe(0n);
      });

      it('is the position of the newest event, whatever was refused since', async () => {
        await started(ONE);
        const { position } = await store.append(GOAL, { revision: 0 }, [TWO]);
        await started(THREE).catch(() => undefined);
        expect(await store.head()).toBe(position);
      });
    });

    describe('a follower', () => {
      const patience = () => AbortSignal.timeout(WAIT_MS);

      it('goes on at once where there is something to read', async () => {
        await started(ONE);
        const signal = patience();
        await store.changed(0n, signal);
        expect(signal.aborted).toBe(false);
      });

      it('wakes within a second when something is written', async () => {
        const { position } = await started(ONE);
        const signal = patience();
        const waiting = store.changed(position, signal);
        await store.append(GOAL, { revision: 0 }, [TWO]);
        await waiting;
        expect(signal.aborted).toBe(false);
      });

      it('wakes together with all the others', async () => {
        const signal = patience();
        const waiting = Promise.all([1, 2, 3].map(() => store.changed(0n, signal)));
        await started(ONE);
        await waiting;
        expect(signal.aborted).toBe(false);
      });

      it('waits on while the log is short of where it stands', async () => {
        const ended = new AbortController();
        let isAwake = false;
        const waiting = store.changed(2n ** 62n, ended.signal).then(() => { isAwake = true; });
        await started(ONE);
        expect(isAwake).toBe(false);
        ended.abort();
        await waiting;
      });

      it('goes home when it is told to, without an error', async () => {
        const ended = new AbortController();
        const waiting = store.changed(await store.head(), ended.signal);
        ended.abort();
        await expect(waiting).resolves.toBeUndefined();
        await expect(store.changed(0n, ended.signal)).resolves.toBeUndefined();
      });

      it('sees every event once, in order, while others write', async () => {
        const written = Promise.all(Array.from({ length: 50 }, (_, n) => store.append(`2580.goal-${n}`, 'no-stream', [newEvent(`seen ${n}`)])));
        const seen: Recorded[] = [];
        const signal = AbortSignal.timeout(WAIT_MS * 10);
        while (seen.length < 50 && !signal.aborted) {
          const after = seen.at(-1)?.position ?? 0n;
          await store.changed(after, signal);
          for await (const event of store.readAll({ after })) seen.push(event);
        }
        await written;
        expect(seen).toEqual(await log());
      });
    });

    it('knows after a restart all that it had answered, and goes on from there', async () => {
      const written = await spread(5);
      const before = await log();
      store = await harness.reopen();
      expect(await log()).toEqual(before);
      expect(await store.head()).toBe(before.at(-1)?.position);
      await started(ONE).catch(() => undefined);
      await store.append('2580.goal-0', { revision: 0 }, [TWO]);
      expect(await idsInLog()).toEqual([...written, TWO].map(({ id }) => id));
    });

    describe('while it cannot write', () => {
      it('answers every append with an error, never with silence; repeated afterwards each is in the log once', async () => {
        await started(ONE);
        const free = await harness.hinder();
        const elsewhere = () => store.append(OTHER, 'no-stream', [THREE]);
        const onward = () => store.append(GOAL, { revision: 0 }, [TWO]);
        for (const outcome of await Promise.allSettled([onward(), elsewhere()])) {
          expect(outcome.status).toBe('rejected');
          const { reason } = outcome as PromiseRejectedResult;
          expect(reason instanceof Unavailable || reason instanceof OutcomeUnknown).toBe(true);
        }
        await free();
        await onward();
        await elsewhere();
        expect([...await idsInLog()].sort()).toEqual([ONE.id, TWO.id, THREE.id].sort());
      }, HINDERED_MS);
    });
  });
}

const LARGE = { events: 4_000, eventBytes: 20_000 };

async function all(events: AsyncIterable<Recorded>): Promise<readonly Recorded[]> {
  const read: Recorded[] = [];
  for await (const event of events) read.push(event);
  return read;
}

/** Writes `count` events into a new stream, as many at a time as one append may carry. */
async function fill(store: EventStore, stream: string, count: number, text = ''): Promise<void> {
  const together = text.length < LARGE.eventBytes ? 100 : 40;
  for (let first = 0; first < count; first += together) {
    const events = Array.from({ length: Math.min(together, count - first) }, (_, n) => newEvent(`filling ${first + n}`, { text }));
    await store.append(stream, first === 0 ? 'no-stream' : { revision: first - 1 }, events);
  }
}

/** What is in use on the heap once all that nobody holds is gone. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
