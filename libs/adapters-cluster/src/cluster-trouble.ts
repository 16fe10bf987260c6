import { NewerSchema } from '#lib/adapters-read-model';
import { OutcomeUnknown, StorageFull, Unavailable, type Trouble } from '#lib/kernel';
import { failureOf, isOfCertificate } from './kurrent-failure.js';

/** PostgreSQL's classes of errors about who may do what, and the code of a database that is not there. */
const REFUSED = /^(?:28\d{3}|28P01|42501|3D000)$/;

/** What the servers' own errors, kept as causes, say of why they cannot be used. */
export function clusterTrouble(error: unknown): Trouble {
  const causes = [...chainOf(error)];
  if (causes.some((cause) => cause instanceof StorageFull)) return 'full-or-read-only';
  if (causes.some((cause) => cause instanceof NewerSchema)) return 'newer-schema';
  if (causes.some(isOfCertificate)) return 'certificate-refused';
  if (causes.some(isRefusal)) return 'credentials-refused';
  return causes.some((cause) => cause instanceof Unavailable || cause instanceof OutcomeUnknown) ? 'unreachable' : 'unexpected';
}

const isRefusal = (cause: Error): boolean => failureOf(cause) === 'refused' || ('code' in cause && REFUSED.test(String(cause.code)));

function* chainOf(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause;
}
