import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Capacity } from '#lib/planning';
import { isReading } from '../http/foreign-sites.js';
import { Problem } from '../http/problem.js';
import { capacityNamed } from './capacity-header.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

const OPEN = 'open-to-anybody';

/** A route that nobody's session matters to, such as signing in. */
export const OpenToAnybody = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN, true);

/** Who asks, from the session alone, and the capacity named. Reading is free; changing anything needs a session. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly sessions: Sessions, private readonly cookie: SessionCookie, private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): true | Promise<true> {
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN, [context.getHandler(), context.getClass()])) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    request.capacity = capacityNamed(request.headers);
    const token = this.cookie.read(request);
    if (token !== undefined) return this.recognise(token, request, http.getResponse<FastifyReply>());
    if (!isReading(request)) throw Problem.at('not-signed-in');
    return true;
  }

  private async recognise(token: string, request: FastifyRequest, reply: FastifyReply): Promise<true> {
    request.personId = await this.sessions.personOf(token);
    if (request.personId !== undefined) return true;
    this.cookie.takeBack(reply);
    throw Problem.at('session-ended');
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    personId?: string | undefined;
    capacity?: Capacity | undefined;
  }
}
