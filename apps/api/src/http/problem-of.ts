import { HttpException } from '@nestjs/common';
import { NotStorable, OutcomeUnknown, StorageFull, Unavailable, UnreadableEvent } from '#lib/kernel';
import type { EdgeProblemCode } from './edge-problems.js';
import { Problem } from './problem.js';

const RETRY_SOON = { headers: { 'retry-after': '2' } };

/** The problem that anything thrown amounts to. What is not known here is nobody's business but ours. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof StorageFull) return Problem.at('storage-full', RETRY_SOON);
  if (thrown instanceof Unavailable) return Problem.at('store-unavailable', RETRY_SOON);
  if (thrown instanceof OutcomeUnknown) return Problem.at('outcome-unknown', RETRY_SOON);
  if (thrown instanceof NotStorable) return Problem.at('not-storable');
  if (thrown instanceof UnreadableEvent) return Problem.at('event-unreadable');
  if (thrown instanceof HttpException) return problemOfFramework(thrown);
  return Problem.at('unexpected');
}

const BY_FASTIFY_CODE: Readonly<Record<string, EdgeProblemCode>> = {
  FST_ERR_BAD_URL: 'address-malformed',
  FST_ERR_MAX_PARAM_LENGTH: 'address-too-long',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
};

/** Nest wraps what Fastify refuses; anything else below 500 from the framework is a request it could not make out. */
function problemOfFramework(exception: HttpException): Problem {
  const { cause } = exception as { cause?: { code?: unknown } };
  const known = typeof cause?.code === 'string' ? BY_FASTIFY_CODE[cause.code] : undefined;
  if (known) return Problem.at(known);
  if (exception.getStatus() === 404) return Problem.at('route-unknown');
  return Problem.at(exception.getStatus() < 500 ? 'request-malformed' : 'unexpected');
}
