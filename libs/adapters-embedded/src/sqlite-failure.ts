import { isNativeError } from 'node:util/types';
import { OutcomeUnknown, StorageFull, Unavailable } from '#lib/kernel';
import { asPortError, resultCodeOf } from '#lib/adapters-read-model';

/** What to answer, and whether the storage can be trusted after it. */
export type Failure = Readonly<{ error: Error; isDamage: boolean }>;

const [BUSY, IOERR, CORRUPT, CONSTRAINT, NOTADB] = [5, 10, 11, 19, 26];

/** While a transaction was written: it is rolled back, and only damage leaves a doubt. */
export function writeFailure(cause: unknown): Failure {
  if (isDamage(cause)) return unknownOutcome(cause);
  const error = asPortError(cause);
  return { error: isPortError(error) ? error : new Unavailable(messageOf(cause), { cause }), isDamage: false };
}

/** At the commit. SQLite writes the commit frame last, so "full" says that it was not written; any other error says nothing. */
export function commitFailure(cause: unknown): Failure {
  const error = asPortError(cause);
  return error instanceof StorageFull ? { error, isDamage: false } : unknownOutcome(cause);
}

export function readFailure(cause: unknown): Failure {
  return { error: new Unavailable(messageOf(cause), { cause }), isDamage: isDamage(cause) };
}

export const isBusy = (error: unknown): boolean => resultCodeOf(error) === BUSY;

/** The table's own rules refuse the row; the transaction goes on. */
export const isAgainstTheTable = (error: unknown): boolean => resultCodeOf(error) === CONSTRAINT;

const unknownOutcome = (cause: unknown): Failure =>
  ({ error: new OutcomeUnknown(messageOf(cause), { cause }), isDamage: isDamage(cause) });

const isPortError = (error: unknown): error is StorageFull | Unavailable => error instanceof StorageFull || error instanceof Unavailable;

const isDamage = (error: unknown): boolean => [IOERR, CORRUPT, NOTADB].includes(resultCodeOf(error));

const messageOf = (cause: unknown): string => (isNativeError(cause) ? cause.message : String(cause));
