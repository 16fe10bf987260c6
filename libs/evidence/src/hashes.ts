import { hash } from 'node:crypto';
import { parse, v5 as uuidv5 } from 'uuid';
import { canonicalJson } from './canonical-line.js';

/** Leaf of an RFC 6962 tree: SHA-256 of 0x00 and the line's bytes, in hex. */
export const leafHash = (line: string): string => hash('sha256', `\0${line}`, 'hex');

/** SHA-256 of a value's canonical JSON, in hex: two texts are the same text exactly when their hashes are equal. */
export const contentHash = (value: unknown): string => hash('sha256', canonicalJson(value), 'hex');

/** The namespace of every id derived here; a constant of the format. */
const NAMESPACE = parse('7d0b6a52-3f0e-5b1c-9a4e-2f6c8d1e0a35');

/** The same parts give the same id: a retried command makes the same events. */
export const derivedId = (...parts: readonly (string | number)[]): string => uuidv5(Buffer.from(parts.join('\n')), NAMESPACE);
