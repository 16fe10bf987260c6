import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';

/** The person who asks, where somebody is signed in. */
export const PersonId = createParamDecorator((_data: unknown, context: ExecutionContext): string | undefined =>
  context.switchToHttp().getRequest<FastifyRequest>().personId);

/** The person who asks, on routes for those who are signed in. */
export const SignedInPersonId = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const { personId } = context.switchToHttp().getRequest<FastifyRequest>();
  if (personId === undefined) throw Problem.at('not-signed-in');
  return personId;
});
