import { isNativeError } from 'node:util/types';
import { StorageFull, Unavailable, type OutcomeUnknown } from '#lib/kernel';

/** By SQLSTATE. A server on standby, or one whose operator has closed it for writing, is as good as full. */
const FULL: readonly unknown[] = ['53100', '25006'];

/** Nothing was done, and it may go well another time: time-outs, locks, deadlocks, memory, connections, a server that starts. */
const PASSING: readonly unknown[] = ['57014', '55P03', '40001', '40P01', '53000', '53200', '53300', '57P03'];

/** What became of a statement whose answer never came: nothing (a transaction that was not committed), or nobody knows. */
export type WhenLost = typeof Unavailable | typeof OutcomeUnknown;

/** PostgreSQL's error as the ports speak of it. A mistake of ours stays as it is. */
export function asPortError(error: unknown, { isLost, whenLost }: Readonly<{ isLost: boolean; whenLost: WhenLost }>): unknown {
  if (!isNativeError(error)) return error;
  const { code, message } = error as Error & Readonly<{ code?: unknown }>;
  if (FULL.includes(code)) return new StorageFull(message, { cause: error });
  if (PASSING.includes(code)) return new Unavailable(message, { cause: error });
  return isLost || isFatal(error) ? new whenLost(message, { cause: error }) : error;
}

/** The server has ended the connection along with the statement. */
export const isFatal = (error: unknown): boolean =>
  isNativeError(error) && 'severity' in error && (error.severity === 'FATAL' || error.severity === 'PANIC');
