import type { EventReader } from './event-reader.js';

/** Resolves when the log goes beyond `after`, or when `signal` aborts. `pause` ends when it is worth looking again. */
export async function untilBeyond(reader: EventReader, after: bigint, signal: AbortSignal, pause: () => Promise<void>): Promise<void> {
  while (!signal.aborted && !isBeyond(reader, after)) await pause();
}

/** A log that cannot be read counts as changed: who then reads it is told why. */
function isBeyond(reader: EventReader, after: bigint): boolean {
  try {
    return reader.head() > after;
  } catch {
    return true;
  }
}
