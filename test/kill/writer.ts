/**
 * A process that writes to a log until it is killed, or until it has written `appendsMax` times. It tells each answer in a line
 * of its own, synchronously: what it has told cannot be lost with it.
 *   opened <head> · ack <stream> <revision> <position> <ids> · no <code> <ids> · held · broken
 * Begun on a log that is there, it first sends the last append of each stream again.
 */
import { writeSync } from 'node:fs';
import { SqliteEventStore } from '#lib/adapters-embedded';
import { derivedId } from '#lib/evidence';
import { Clock, type Expected, type NewEvent } from '#lib/kernel';
import { isLarge } from './acts.js';

export type WriterPlan = Readonly<{
  file: string;
  /** Writers at the same time, each on a stream of its own. */
  writers: number;
  appendsMax?: number;
  /** The transaction, counted from 1, that is written and then never committed. */
  holdAt?: number;
}>;

/** What a writer writes: `part` of the `parts` events of its append number `act`. */
export type Written = Readonly<{ act: number; part: number; parts: number; text: string }>;

type Act = Readonly<{ expected: Expected; events: readonly NewEvent[] }>;

const HOLD_MS_MAX = 60_000;
const LARGE = 'x'.repeat(200_000);

const plan = JSON.parse(process.argv[2] ?? '{}') as WriterPlan;
let transactions = 0;
let appendsLeft = plan.appendsMax ?? Infinity;

class MachineClock extends Clock {
  override now(): string { return new Date().toISOString(); }
  override today(): string { return this.now().slice(0, 10); }
}

say('starting');
const store = SqliteEventStore.open({
  file: plan.file, clock: new MachineClock(),
  onBroken: () => { say('broken'); setImmediate(() => process.exit(1)); },
  beforeCommit: () => {
    transactions += 1;
    if (transactions === plan.holdAt) hold();
  },
});
say(`opened ${await store.head()}`);
await Promise.all(Array.from({ length: plan.writers }, (_, writer) => write(writer)));
await store.close();

async function write(writer: number): Promise<void> {
  const stream = `2580.goal-${writer}`;
  let { act, length } = await written(stream);
  if (act > 0) await send(stream, actOf(stream, act, length - partsOf(writer, act)));
  while (appendsLeft > 0) {
    appendsLeft -= 1;
    const next = actOf(stream, act + 1, length);
    if (!await send(stream, next)) continue;
    act += 1;
    length += next.events.length;
  }
}

/** The number of the last act in a stream, 0 where there is none, and the stream's length. */
async function written(stream: string): Promise<{ act: number; length: number }> {
  let [act, length] = [0, 0];
  for await (const { data } of store.readStream(stream)) {
    act = (data as Written).act;
    length += 1;
  }
  return { act, length };
}

/** Whether it was accepted. What was refused is sent again, with the same ids. */
async function send(stream: string, { expected, events }: Act): Promise<boolean> {
  const ids = events.map(({ id }) => id).join();
  try {
    const { revision, position } = await store.append(stream, expected, events);
    say(`ack ${stream} ${revision} ${position} ${ids}`);
    return true;
  } catch (error) {
    say(`no ${(error as { code?: string }).code ?? String(error)} ${ids}`);
    return false;
  }
}

function actOf(stream: string, act: number, length: number): Act {
  const parts = partsOf(Number(stream.split('-')[1]), act);
  return {
    expected: length === 0 ? 'no-stream' : { revision: length - 1 },
    events: Array.from({ length: parts }, (_, part) => eventOf(stream, { act, part, parts, text: isLarge(act) ? LARGE : '' })),
  };
}

function partsOf(writer: number, act: number): number {
  return 1 + (writer + act) % 3;
}

function eventOf(stream: string, data: Written): NewEvent {
  const id = derivedId(stream, data.act, data.part);
  const actor = { personId: 'p1', role: 'board-secretary', body: 'KS' };
  return { id, type: 'something-happened', schema: 1, data, context: { actor, commandId: id, commandHash: '', correlationId: id } };
}

/** Stands still in the middle of a transaction until somebody kills it; gives up when nobody does. */
function hold(): void {
  say('held');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, HOLD_MS_MAX);
  process.exit(2);
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
