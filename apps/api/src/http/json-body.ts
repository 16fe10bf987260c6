import { Problem } from './problem.js';

export const BODY_BYTES_MAX = 256 * 1024;
const DEPTH_MAX = 20;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The body of a request as a plain object that can be stored as it is. @throws Problem */
export function parseJsonBody(bytes: Buffer): object {
  if (bytes.length === 0) throw Problem.at('json-missing');
  const value = parsed(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw Problem.at('json-missing');
  assertStorable(value, 1);
  return value;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw Problem.at('json-broken');
  }
}

function assertStorable(value: unknown, depth: number): void {
  if (typeof value === 'string') return assertStorableText(value);
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEPTH_MAX) throw Problem.at('json-too-deep');
  for (const [key, member] of Object.entries(value)) {
    if (isForbiddenKey(key)) throw Problem.at('key-forbidden');
    assertStorableText(key);
    assertStorable(member, depth + 1);
  }
}

function assertStorableText(text: string): void {
  if (!text.isWellFormed() || text.includes('\0')) throw Problem.at('text-unstorable');
}

/** Names that reach an object's prototype where somebody merges carelessly. */
export const isForbiddenKey = (key: string): boolean => FORBIDDEN_KEYS.has(key);
