import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { takeJsonAndForms } from './content-types.js';
import { refuseForeignSites } from './foreign-sites.js';
import { answerUnreadable, answerUnroutable } from './framework-errors.js';
import { sendSecurityHeaders } from './headers.js';
import { BODY_BYTES_MAX } from './json-body.js';
import { ProblemFilter } from './problem.filter.js';
import { Problem } from './problem.js';
import { ValidatedPipe } from './validated.pipe.js';

/** Where the API documentation stands. */
export const API_DOCUMENTATION_PATH = '/api';

type EdgeOptions = NonNullable<Parameters<typeof NestFactory.create>[2]>;

/** A Nest application on Fastify with everything that holds for each request, whatever its route. */
export async function openHttpEdge(module: Type | object, options: EdgeOptions = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX, genReqId: () => randomUUID(), requestTimeout: 30_000,
    routerOptions: { maxParamLength: 100 }, frameworkErrors: answerUnroutable, clientErrorHandler: answerUnreadable,
  });
  const server = adapter.getInstance();
  await sendSecurityHeaders(server, API_DOCUMENTATION_PATH);
  await server.register(cookie);
  server.addHook('onRequest', async (request) => {
    if (request.is404) throw Problem.at('route-unknown');
    refuseForeignSites(request);
  });
  takeJsonAndForms(server);
  const app = await NestFactory.create<NestFastifyApplication>(module as Type, adapter, { ...options, bodyParser: false });
  return app.useGlobalPipes(new ValidatedPipe()).useGlobalFilters(new ProblemFilter());
}
