import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
export const isReading = ({ method }: Pick<FastifyRequest, 'method'>): boolean => READING.has(method);

const OWN_SITES: ReadonlySet<unknown> = new Set([undefined, 'same-origin', 'none']);

/** A browser says where a request comes from. Reading changes nothing and is free; acting is for our own pages and for programs. @throws Problem */
export function refuseForeignSites(request: Pick<FastifyRequest, 'method' | 'headers'>): void {
  if (isReading(request)) return;
  const { headers } = request;
  const isOwnSite = OWN_SITES.has(headers['sec-fetch-site']);
  const isOwnOrigin = headers.origin === undefined || hostOf(headers.origin) === headers.host?.toLowerCase();
  if (!isOwnSite || !isOwnOrigin) throw Problem.at('foreign-site');
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
