import { expect } from '@jest/globals';
import { leafHash } from '#lib/evidence';
import type { EventStore, Recorded } from '#lib/kernel';
import type { Acknowledged } from './writer-process.js';
import type { Written } from './writer.js';

/**
 * Nothing that was acknowledged is missing, nothing is there twice, there is no gap, and every append is there whole.
 * @returns the ids in the log
 */
export async function assertSoundLog(store: EventStore, acknowledged: readonly Acknowledged[]): Promise<ReadonlySet<string>> {
  const log = new LogSoFar();
  for await (const event of store.readAll({ after: 0n })) log.take(event);
  expect(log.flaws()).toEqual([]);
  expect(await store.head()).toBe(BigInt(log.events.size));
  expect(acknowledged.filter((append) => !log.has(append))).toEqual([]);
  return new Set(log.events.keys());
}

class LogSoFar {
  readonly events = new Map<string, Recorded>();
  private readonly lengths = new Map<string, number>();
  private readonly found: string[] = [];
  private partsLeft = 0;

  take(event: Recorded): void {
    const { id, stream, revision, position, line, leafHash: leaf } = event;
    const { part, parts } = event.data as Written;
    this.note(position !== BigInt(this.events.size + 1), event, 'a gap in the log');
    this.note(revision !== (this.lengths.get(stream) ?? 0), event, 'a gap in the stream');
    this.note(part !== (this.partsLeft === 0 ? 0 : parts - this.partsLeft), event, 'an append that is not whole');
    this.note(this.events.has(id), event, 'an event twice');
    this.note(leafHash(line) !== leaf, event, 'a line that is not the one that was written');
    this.partsLeft = parts - part - 1;
    this.lengths.set(stream, revision + 1);
    this.events.set(id, event);
  }

  flaws(): readonly string[] {
    return this.partsLeft === 0 ? this.found : [...this.found, 'the last append is not whole'];
  }

  /** Where it was acknowledged to be. */
  has({ stream, revision, position, ids }: Acknowledged): boolean {
    return [...ids].reverse().every((id, back) => {
      const event = this.events.get(id);
      return event?.stream === stream && event.revision === revision - back && event.position === position - BigInt(back);
    });
  }

  private note(isFlaw: boolean, { position }: Recorded, flaw: string): void {
    if (isFlaw) this.found.push(`${flaw} at position ${position}`);
  }
}
