import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnownToClient } from '../http/etag.js';
import { PublicReadings, type PublicAsking } from './public-readings.js';

/** An answer as it was made, with the mark of its bytes. */
type Made = Readonly<{ mark: string; etag: string; body: string }>;

/** As many answers as are kept made. A page of a large municipality is some hundred kilobytes. */
const ANSWERS_MAX = 64;
const SECONDS_MAX = 300;

/** Many people read the same pages: each is made once for what is known and the day it is, and neither browsers nor proxies ask again for some minutes. */
@Injectable()
export class PublicAnswers {
  private readonly made = new Map<string, Made>();

  constructor(private readonly readings: PublicReadings) {}

  async answer(asking: PublicAsking, make: () => Promise<string>, { request, reply }: Readonly<{ request: FastifyRequest; reply: FastifyReply }>): Promise<string> {
    const { etag, body } = await this.madeFor(`${request.url.split('?')[0]} ${asking.at ?? ''} ${asking.inForceOn ?? ''}`, await this.readings.mark(asking), make);
    reply.header('etag', etag).header('cache-control', `public, max-age=${SECONDS_MAX}`);
    if (!isKnownToClient(request.headers, etag)) return body;
    reply.status(304);
    return '';
  }

  private async madeFor(name: string, mark: string, make: () => Promise<string>): Promise<Made> {
    const kept = this.made.get(name);
    if (kept?.mark === mark) return kept;
    const body = await make();
    const now = { mark, body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
    this.made.delete(name);
    this.made.set(name, now);
    const [oldest] = this.made.keys();
    if (this.made.size > ANSWERS_MAX && oldest !== undefined) this.made.delete(oldest);
    return now;
  }
}
