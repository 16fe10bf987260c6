import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { isForbiddenKey } from './json-body.js';
import { Problem } from './problem.js';

/** The words that ask about another time, on the routes that have one. */
const AXES: ReadonlySet<string> = new Set(['knownAt', 'inForceOn']);

/** What stands after the question mark: each key once, and only on routes that read any. The route's DTO knows the keys. */
@Injectable()
export class QueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): true {
    const query = Object.entries(context.switchToHttp().getRequest<FastifyRequest>().query as object);
    if (query.length === 0) return true;
    if (!readsQuery(context)) throw Problem.at(query.every(([key]) => AXES.has(key)) ? 'axis-not-applicable' : 'query-unexpected');
    if (query.some(([, value]) => Array.isArray(value))) throw Problem.at('query-key-repeated');
    if (query.some(([key]) => isForbiddenKey(key))) throw Problem.at('key-forbidden');
    return true;
  }
}

function readsQuery(context: ExecutionContext): boolean {
  const args: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name);
  return Object.keys(args ?? {}).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
