import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from './problem.js';

/** A goal's mark is the revision of its stream. */
export const etagOf = (revision: number): string => `"${revision}"`;

const ETAG = /^"(0|[1-9]\d{0,8})"$/;

/** The revision that the client read before it writes; undefined where it does not care. @throws Problem */
export function revisionExpected(headers: IncomingHttpHeaders): number | undefined {
  const mark = headers['if-match'];
  if (mark === undefined || mark === '*') return undefined;
  const match = ETAG.exec(mark);
  if (!match) throw Problem.at('if-match-malformed');
  return Number(match[1]);
}

/** Whether the client has what has this mark already. */
export const isKnownToClient = (headers: IncomingHttpHeaders, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((mark) => mark.trim().replace(/^W\//, '') === etag);
