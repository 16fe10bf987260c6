import { InterceptingCall, status, type Interceptor, type StatusObject } from '@grpc/grpc-js';

/**
 * A server that says "not the leader" without naming the leader makes the client throw where nobody can catch it, and the process
 * ends. Such an answer is passed on as "unavailable", which it is.
 */
export const namedLeader: Interceptor = (options, nextCall) =>
  new InterceptingCall(nextCall(options), {
    start: (metadata, _listener, next) => {
      next(metadata, { onReceiveStatus: (received, pass) => { pass(namesItsLeader(received) ? received : unavailable(received)); } });
    },
  });

const namesItsLeader = ({ metadata }: StatusObject): boolean =>
  metadata.get('exception')[0] !== 'not-leader' || ['leader-endpoint-host', 'leader-endpoint-port'].every((key) => metadata.get(key).length > 0);

function unavailable({ metadata }: StatusObject): StatusObject {
  const unnamed = metadata.clone();
  unnamed.remove('exception');
  return { code: status.UNAVAILABLE, details: 'Not the leader, and no leader is named', metadata: unnamed };
}
