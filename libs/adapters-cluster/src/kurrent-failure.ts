/**
 * What an error of the client says about a call.
 * `not-written` and `unclear` are worth another try; of an append only `not-written` is sure not to have happened.
 */
export type Failure = 'moved' | 'missing' | 'too-large' | 'refused' | 'not-written' | 'unclear';

const BY_TYPE: Readonly<Record<string, Failure>> = {
  'wrong-expected-version': 'moved',
  'stream-not-found': 'missing',
  'no-stream': 'missing',
  'maximum-append-size-exceeded': 'too-large',
  'not-leader': 'not-written',
  'access-denied': 'refused',
  'invalid-argument': 'refused',
  'invalid-transaction': 'refused',
  'missing-required-metadata-property': 'refused',
  'stream-deleted': 'refused',
  unsupported: 'refused',
};

/** gRPC's INVALID_ARGUMENT, PERMISSION_DENIED, UNIMPLEMENTED and UNAUTHENTICATED. */
const REFUSING_CODES: readonly unknown[] = [3, 7, 12, 16];

/** Of TLS, as Node words it: the same at each try. */
const CERTIFICATE = /certificate|altnames/i;

export const isOfCertificate = (error: unknown): boolean => CERTIFICATE.test((error as Readonly<{ message?: string }>).message ?? '');

/** The client's own errors have a `type`; some of gRPC's reach us as they are, with a `code` only. Messages may be empty. */
export function failureOf(error: unknown): Failure {
  const { type, code } = error as Readonly<{ type?: string; code?: unknown }>;
  const byType = type === undefined ? undefined : BY_TYPE[type];
  if (byType) return byType;
  return REFUSING_CODES.includes(code) || isOfCertificate(error) ? 'refused' : 'unclear';
}

/** What the log and the health page say of it. */
export function reasonOf(error: unknown): string {
  const { type, message } = error as Readonly<{ type?: string; message?: string }>;
  return [type, message].filter(Boolean).join(': ') || String(error);
}
