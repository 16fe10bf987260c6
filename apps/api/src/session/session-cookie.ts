import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiOptions } from '../api-options.js';

/** The cookie that carries a session's token. No script can read it, and over https no other host can have set it. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly attributes: Readonly<{ path: string; httpOnly: true; sameSite: 'lax'; secure: boolean }>;

  constructor({ isHttps }: ApiOptions) {
    this.name = isHttps ? '__Host-arshjul' : 'arshjul';
    this.attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps };
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  give(reply: FastifyReply, token: string): void {
    reply.setCookie(this.name, token, this.attributes);
  }

  takeBack(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.attributes);
  }
}
