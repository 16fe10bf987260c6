import { Problem } from '../http/problem.js';

const TOKEN = /^[A-Za-z0-9_-]{1,40}$/;

/** How far the log had come, as a mark that clients hand back and make nothing of. */
export const tokenOf = (position: bigint): string => Buffer.from(`p${position}`).toString('base64url');

/** @throws Problem where it is no mark of ours. */
export function positionOf(token: string): bigint {
  const text = TOKEN.test(token) ? Buffer.from(token, 'base64url').toString('latin1') : '';
  const digits = /^p(\d{1,19})$/.exec(text)?.[1];
  if (digits === undefined) throw Problem.at('after-malformed');
  return BigInt(digits);
}
