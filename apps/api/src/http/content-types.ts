import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify';
import { parseJsonBody } from './json-body.js';
import { Problem } from './problem.js';

/** Put on the few routes that a page without scripts posts to: `@RouteConfig(FORM)`. */
export const FORM = { takesForm: true };

/** Every route takes JSON and nothing else, but for those of the forms, which take forms and nothing else. */
export function takeJsonAndForms(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    if (takesForm(request)) throw Problem.at('media-type-unsupported');
    return parseJsonBody(body);
  });
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    if (!takesForm(request)) throw Problem.at('media-type-unsupported');
    return Object.fromEntries(new URLSearchParams(body.toString()));
  });
  server.addHook('preParsing', async (request) => {
    if (request.method === 'POST' && request.headers['content-type'] === undefined) throw Problem.at('media-type-unsupported');
  });
}

const takesForm = ({ routeOptions }: FastifyRequest): boolean => (routeOptions.config as FastifyContextConfig & Partial<typeof FORM>).takesForm === true;
