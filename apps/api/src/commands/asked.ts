import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommandRequest } from '#lib/application';
import { revisionExpected } from '../http/etag.js';
import { Problem } from '../http/problem.js';

const KEY = /^[A-Za-z0-9_-]{8,64}$/;

/** Who asks, in which capacity and under which key: the person from the session alone. The key goes back with the answer. */
export const Asked = createParamDecorator((_data: unknown, context: ExecutionContext): CommandRequest => {
  const http = context.switchToHttp();
  const { personId, capacity, headers, id } = http.getRequest<FastifyRequest>();
  if (personId === undefined) throw Problem.at('not-signed-in');
  if (capacity === undefined) throw Problem.at('capacity-missing');
  const commandId = idempotencyKey(headers);
  http.getResponse<FastifyReply>().header('idempotency-key', commandId);
  const ifMatch = revisionExpected(headers);
  return { personId, capacity, commandId, correlationId: id, ...(ifMatch !== undefined && { ifMatch }) };
});

function idempotencyKey(headers: IncomingHttpHeaders): string {
  const key = headers['idempotency-key'];
  if (key === undefined) return randomUUID();
  if (!KEY.test(String(key))) throw Problem.at('idempotency-key-malformed');
  return String(key);
}
