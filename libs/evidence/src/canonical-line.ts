import canonicalize from 'canonicalize';
import { NotStorable, type StoredEvent } from '#lib/kernel';

/** What EventStoreDB takes in one append. */
export const APPEND_BYTES_MAX = 1024 * 1024;
export const LINE_BYTES_MAX = 900 * 1024;

/**
 * The one line (RFC 8785) that an event is kept as for ever: the leaf of the tree, the export and the archive copy.
 * @throws NotStorable when reading the line back would not give the same event.
 */
export function canonicalLine(event: StoredEvent): string {
  const line = canonicalJson(event);
  if (Buffer.byteLength(line) > LINE_BYTES_MAX) throw new NotStorable(`larger than ${LINE_BYTES_MAX} bytes`);
  return line;
}

/** @throws NotStorable when the lines together are too much for one append */
export function assertFitOneAppend(lines: readonly string[]): void {
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  if (bytes > APPEND_BYTES_MAX) throw new NotStorable(`together larger than ${APPEND_BYTES_MAX} bytes`);
}

/** Canonical JSON of any value. @throws NotStorable */
export function canonicalJson(value: unknown): string {
  assertRoundTrips(value);
  return canonicalize(value) ?? '';
}

export const parseLine = (line: string): StoredEvent => JSON.parse(line) as StoredEvent;

function assertRoundTrips(value: unknown): void {
  switch (typeof value) {
    case 'string': return assertText(value);
    case 'number': return assertNumber(value);
    case 'boolean': return;
    case 'object': return value === null ? undefined : assertMembers(value);
    case 'undefined': case 'bigint': case 'symbol': case 'function': throw new NotStorable(`a ${typeof value} has no JSON`);
  }
}

function assertText(text: string): void {
  if (!text.isWellFormed()) throw new NotStorable('a lone surrogate');
  if (text.includes('\0')) throw new NotStorable('the character U+0000');
}

function assertNumber(number: number): void {
  if (!Number.isFinite(number)) throw new NotStorable(`the number ${number}`);
  if (Object.is(number, -0)) throw new NotStorable('the number −0');
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) throw new NotStorable('an integer beyond 2^53');
}

function assertMembers(value: object): void {
  if (Array.isArray(value)) return value.forEach(assertRoundTrips);
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new NotStorable('an object that is not plain');
  // Twice as quick as its entries, and every command goes this way two or three times.
  for (const name of Object.keys(value)) {
    assertText(name);
    assertRoundTrips((value as Readonly<Record<string, unknown>>)[name]);
  }
}
