import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EdgeProblemCode } from './edge-problems.js';
import { BARE_HEADERS } from './headers.js';
import { sendProblem } from './problem.filter.js';
import { Problem } from './problem.js';

/** What the router refuses before any route or hook: addresses that cannot be read, and ids too long to be one. */
export function answerUnroutable(error: Error & { code: string }, _request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply.headers(BARE_HEADERS), Problem.at(error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'address-too-long' : 'address-malformed'));
}

const BY_NODE_CODE: Readonly<Record<string, EdgeProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large', ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
};

/** What is no HTTP at all is answered on the bare connection, which then ends. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = Problem.at(BY_NODE_CODE[error.code ?? ''] ?? 'request-malformed');
  const body = JSON.stringify(problem.bodyFor(randomUUID()));
  socket.end([
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, 'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`, 'Cache-Control: no-store', 'Connection: close', '', body,
  ].join('\r\n'));
}
