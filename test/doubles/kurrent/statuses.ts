import { Metadata, status, type ServiceError } from '@grpc/grpc-js';

/** The errors of EventStoreDB 23.10 as they cross the wire: a gRPC status, and what the client makes an error of in its metadata. */
const answered = (code: status, details: string, metadata: Readonly<Record<string, string>> = {}): ServiceError => {
  const trailers = new Metadata();
  for (const [name, value] of Object.entries(metadata)) trailers.set(name, value);
  return Object.assign(new Error(details), { code, details, metadata: trailers });
};

export const appendTooLarge = (bytesMax: number): ServiceError =>
  answered(status.INVALID_ARGUMENT, `Maximum Append Size of ${bytesMax} Exceeded.`,
    { exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(bytesMax) });

export const notLeader = (leader: Readonly<{ host: string; port: number }> | undefined): ServiceError =>
  answered(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader', ...(leader && { 'leader-endpoint-host': leader.host, 'leader-endpoint-port': String(leader.port) }),
  });

export const accessDenied = (): ServiceError => answered(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });
export const timedOut = (): ServiceError => answered(status.ABORTED, 'Operation timed out: Commit phase timeout.');
export const internal = (): ServiceError => answered(status.INTERNAL, 'Internal error');
export const unavailable = (): ServiceError => answered(status.UNAVAILABLE, 'Server Is Too Busy');
export const notReady = (): ServiceError => answered(status.UNKNOWN, 'Server Is Not Ready');
export const cancelled = (): ServiceError => answered(status.CANCELLED, 'Call cancelled');
export const noSuchPosition = (): ServiceError => answered(status.UNKNOWN, 'Unexpected ReadAllResult: Error');
export const handlerFailed = (): ServiceError => answered(status.UNKNOWN, 'Exception was thrown by handler.');
export const consumerTooSlow = (): ServiceError =>
  answered(status.ABORTED, 'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.');
export const unimplemented = (): ServiceError => answered(status.UNIMPLEMENTED, 'Not imitated by the double');
