import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BACKWARDS, END, EventStoreDBClient, FORWARDS, NO_STREAM, START, STREAM_EXISTS, ANY, jsonEvent, streamNameFilter,
  type AppendExpectedRevision, type EventData, type Position, type ReadAllOptions, type ReadStreamOptions,
} from '@eventstore/db-client';
import { startEventStoreServer, type EventStoreServer } from './event-store-server.js';

/** What we rely on of the server, or guard against. Each case holds for EventStoreDB 23.10.8 (KURRENT_URL) as it does for the double. */
describe('The event store\'s server', () => {
  let server: EventStoreServer;
  let client: EventStoreDBClient;

  beforeAll(async () => {
    server = await startEventStoreServer();
    client = connect(server);
  });
  afterAll(() => server.stop());

  const newStream = () => `2580.goal-${randomUUID()}`;
  const credentials = { username: 'anybody', password: 'in insecure mode' };
  const event = (id: string = randomUUID(), data: Record<string, unknown> = { n: 1 }, type = 'something-happened') =>
    jsonEvent({ id, type, data, metadata: { m: 1 } });
  const append = async (stream: string, expectedRevision: AppendExpectedRevision, ...events: readonly EventData[]) => {
    const { nextExpectedRevision: revision, position } = await client.appendToStream(stream, [...events], { expectedRevision, credentials });
    return { revision, position };
  };
  const readAll = async (options: ReadAllOptions) => {
    const found = [];
    for await (const { event: read } of client.readAll(options)) if (read) found.push(read);
    return found;
  };
  const readStream = async (stream: string, options: ReadStreamOptions = {}) => {
    const found = [];
    for await (const { event: read } of client.readStream(stream, options)) if (read) found.push(read);
    return found;
  };
  const lastTwo = () => readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 2 });
  const wrongVersion = { type: 'wrong-expected-version', message: '' };

  describe('appending', () => {
    it('answers the last revision and the position of the last event; commit and prepare are the same', async () => {
      const { revision, position } = await append(newStream(), NO_STREAM, event(), event());
      const [last] = await lastTwo();
      expect({ revision, position }).toEqual({ revision: 1n, position: last?.position });
      expect(position?.commit).toBe(position?.prepare);
    });

    it('gives positions with gaps between them', async () => {
      const stream = newStream();
      const first = await append(stream, NO_STREAM, event());
      const second = await append(stream, 0n, event());
      expect(Number(second.position?.commit) - Number(first.position?.commit)).toBeGreaterThan(1);
    });

    it('refuses another revision than the stream\'s, and tells which it has', async () => {
      const stream = newStream();
      await expect(append(stream, 3n, event())).rejects.toMatchObject({ ...wrongVersion, expectedVersion: 3n, actualVersion: 'no_stream' });
      await append(stream, NO_STREAM, event(), event());
      await expect(append(stream, NO_STREAM, event())).rejects.toMatchObject({ ...wrongVersion, expectedVersion: 'no_stream', actualVersion: 1n });
      await expect(append(stream, 0n, event())).rejects.toMatchObject({ ...wrongVersion, expectedVersion: 0n, actualVersion: 1n });
      await expect(append(stream, 9n, event())).rejects.toMatchObject({ ...wrongVersion, expectedVersion: 9n, actualVersion: 1n });
      await expect(append(newStream(), STREAM_EXISTS, event())).rejects.toMatchObject(wrongVersion);
    });

    it('takes 1 MiB of data at once and no more, and counts no metadata', async () => {
      const half = () => event(undefined, { text: 'x'.repeat(520_000) });
      await append(newStream(), NO_STREAM, half(), half());
      await expect(append(newStream(), NO_STREAM, half(), half(), half())).rejects.toMatchObject({ type: 'maximum-append-size-exceeded' });
      const large = jsonEvent({ type: 'something-happened', data: {}, metadata: { text: 'x'.repeat(1_200_000) } });
      expect((await append(newStream(), NO_STREAM, large)).revision).toBe(0n);
    });

    it('fails without a name at what is no id, or no type', async () => {
      await expect(append(newStream(), NO_STREAM, event('one'))).rejects.toMatchObject({ type: 'unknown', code: 2 });
      await expect(append(newStream(), NO_STREAM, event(undefined, {}, ''))).rejects.toMatchObject({ type: 'unknown', code: 2 });
    });

    it('gives ids back in small letters', async () => {
      const [stream, id] = [newStream(), randomUUID()];
      await append(stream, NO_STREAM, event(id.toUpperCase()));
      expect((await readStream(stream))[0]?.id).toBe(id);
    });
  });

  describe('the same ids again, with the expectation they were written with', () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const stream = newStream();
    let written: { revision: bigint; position: Position | undefined };

    beforeAll(async () => {
      written = await append(stream, NO_STREAM, event(one), event(two));
      await append(stream, 1n, event());
    });

    it('are not written, and answered as the first time', async () => {
      expect(await append(stream, NO_STREAM, event(one), event(two))).toEqual(written);
      expect(await readStream(stream)).toHaveLength(3);
    });

    it('are answered so also where they say something else, and what they say is dropped', async () => {
      expect(await append(stream, NO_STREAM, event(one, { n: 2 }), event(two))).toEqual(written);
      expect((await readStream(stream))[0]?.data).toEqual({ n: 1 });
    });

    it('are answered so also where only the first of them come again', async () => {
      expect((await append(stream, NO_STREAM, event(one))).revision).toBe(0n);
    });

    it('are refused where one is new', async () => {
      await expect(append(stream, NO_STREAM, event(one), event(two), event())).rejects.toMatchObject(wrongVersion);
      await expect(append(stream, NO_STREAM, event(one), event())).rejects.toMatchObject(wrongVersion);
      await expect(append(stream, NO_STREAM, event(), event(two))).rejects.toMatchObject(wrongVersion);
    });

    it('are refused in another order', async () => {
      await expect(append(stream, NO_STREAM, event(two), event(one))).rejects.toMatchObject(wrongVersion);
    });
  });

  describe('the same ids otherwise', () => {
    it('are written once more where the append continues the stream', async () => {
      const [stream, id] = [newStream(), randomUUID()];
      await append(stream, NO_STREAM, event(id));
      expect((await append(stream, 0n, event(id))).revision).toBe(1n);
      expect((await readStream(stream)).map((read) => read.id)).toEqual([id, id]);
    });

    it('are written in another stream', async () => {
      const id = randomUUID();
      await append(newStream(), NO_STREAM, event(id));
      expect((await append(newStream(), NO_STREAM, event(id))).revision).toBe(0n);
    });

    it('are recognised by a writer who expects anything, while they are remembered', async () => {
      const [stream, id] = [newStream(), randomUUID()];
      const first = await append(stream, ANY, event(id));
      await append(stream, ANY, event());
      expect(await append(stream, ANY, event(id))).toEqual(first);
      await expect(append(stream, ANY, event(id), event())).rejects.toMatchObject(wrongVersion);
    });
  });

  describe('reading a stream', () => {
    it('begins with the event asked for, and is empty beyond the last', async () => {
      const stream = newStream();
      await append(stream, NO_STREAM, event(), event(), event());
      const revisions = async (options: ReadStreamOptions) => (await readStream(stream, options)).map(({ revision }) => revision);
      expect(await revisions({ fromRevision: 1n })).toEqual([1n, 2n]);
      expect(await revisions({ fromRevision: START, maxCount: 2 })).toEqual([0n, 1n]);
      expect(await revisions({ fromRevision: 9n })).toEqual([]);
      expect(await revisions({ fromRevision: 1n, direction: BACKWARDS })).toEqual([1n, 0n]);
      expect(await revisions({ fromRevision: END, direction: BACKWARDS, maxCount: 1 })).toEqual([2n]);
    });

    it('gives back data, metadata, type and position as they are', async () => {
      const stream = newStream();
      const { position } = await append(stream, NO_STREAM, event(undefined, { text: 'Räksmörgås \u{1F990}' }));
      expect(await readStream(stream)).toMatchObject([
        { streamId: stream, revision: 0n, type: 'something-happened', isJson: true, data: { text: 'Räksmörgås \u{1F990}' }, metadata: { m: 1 }, position },
      ]);
    });

    it('tells that there is no such stream', async () => {
      await expect(readStream(newStream())).rejects.toMatchObject({ type: 'stream-not-found' });
    });
  });

  describe('reading the log', () => {
    let last: Position;
    let before: Position;

    beforeAll(async () => {
      const stream = newStream();
      await append(stream, NO_STREAM, event(), event());
      [last, before] = (await lastTwo()).map(({ position }) => position) as [Position, Position];
    });

    it('begins with events of the server\'s own', async () => {
      const [first] = await readAll({ fromPosition: START, maxCount: 1 });
      expect(first?.streamId).toMatch(/^\$/);
    });

    it('forwards begins with the event at the position, backwards with the one before it', async () => {
      expect(await readAll({ fromPosition: last, direction: FORWARDS })).toMatchObject([{ position: last }]);
      expect(await readAll({ fromPosition: last, direction: BACKWARDS, maxCount: 1 })).toMatchObject([{ position: before }]);
    });

    it('is empty beyond the end', async () => {
      expect(await readAll({ fromPosition: { commit: 2n ** 62n, prepare: 2n ** 62n } })).toEqual([]);
    });

    it('fails without a name at a position where no event begins', async () => {
      const within = last.commit - 3n;
      await expect(readAll({ fromPosition: { commit: within, prepare: within } })).rejects.toMatchObject({ type: 'unknown', message: '2 UNKNOWN: Unexpected ReadAllResult: Error' });
    });
  });

  describe('a subscription to the log', () => {
    const told = (subscription: ReturnType<EventStoreDBClient['subscribeToAll']>, count: number) => new Promise<readonly (string | undefined)[]>((resolve, reject) => {
      const streams: (string | undefined)[] = [];
      subscription.on('data', ({ event: read }) => { if (streams.push(read?.streamId) === count) resolve(streams); });
      subscription.on('error', reject);
    });

    it('from the end is confirmed, then tells what is written from then on', async () => {
      const [stream, subscription] = [newStream(), client.subscribeToAll({ fromPosition: END })];
      await once(subscription, 'confirmation');
      await once(subscription, 'caughtUp');
      const telling = told(subscription, 2);
      await append(stream, NO_STREAM, event(), event());
      expect(await telling).toEqual([stream, stream]);
      await subscription.unsubscribe();
    });

    it('from a position begins with the event after it', async () => {
      const [first, second] = [newStream(), newStream()];
      const { position } = await append(first, NO_STREAM, event());
      await append(second, NO_STREAM, event());
      const subscription = client.subscribeToAll({ fromPosition: position ?? START });
      expect(await told(subscription, 1)).toEqual([second]);
      await subscription.unsubscribe();
    });

    it('to streams of a certain beginning tells of no others, and says when it has caught up', async () => {
      const [stream, other] = [newStream(), newStream()];
      await append(other, NO_STREAM, event());
      await client.setStreamMetadata(stream, { maxCount: 7 }, { credentials });
      const subscription = client.subscribeToAll({ fromPosition: START, filter: streamNameFilter({ prefixes: [`$$${stream}`, `$$${other}`] }) });
      const found: unknown[] = [];
      subscription.on('data', ({ event: read }) => { found.push([read?.streamId, read?.type, read?.data]); });
      await once(subscription, 'caughtUp');
      expect(found).toEqual([[`$$${stream}`, '$metadata', { $maxCount: 7 }]]);
      await subscription.unsubscribe();
    });
  });
});

/** Without `dispose`, which waits for what never ends. */
const connect = ({ address }: EventStoreServer): EventStoreDBClient =>
  new EventStoreDBClient({ endpoint: `${address.host}:${address.port}` }, { insecure: true });
