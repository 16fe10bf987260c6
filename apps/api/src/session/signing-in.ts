import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Into a session and out of it. A session that the browser already had ends with either. */
@Injectable()
export class SigningIn {
  constructor(private readonly sessions: Sessions, private readonly cookie: SessionCookie) {}

  async signIn(personId: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.endOf(request);
    this.cookie.give(reply, await this.sessions.start(personId));
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.endOf(request);
    this.cookie.takeBack(reply);
  }

  /** Whose browser it is, where a session lasts. */
  async personOf(request: FastifyRequest): Promise<string | undefined> {
    const token = this.cookie.read(request);
    return token === undefined ? undefined : this.sessions.personOf(token);
  }

  private async endOf(request: FastifyRequest): Promise<void> {
    const token = this.cookie.read(request);
    if (token !== undefined) await this.sessions.end(token);
  }
}
