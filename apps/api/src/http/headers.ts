import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** The pages load their own files and call the API: nothing comes from elsewhere, is framed, or is sent elsewhere. */
const STRICT = {
  'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'"], 'font-src': ["'self'"], 'img-src': ["'self'"],
  'connect-src': ["'self'"], 'form-action': ["'self'"],
  'base-uri': ["'none'"], 'frame-ancestors': ["'none'"],
};

/** Swagger UI styles itself inline. */
const API_DOCUMENTATION = { ...STRICT, 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:'] };

const policy = (directives: Readonly<Record<string, string[]>>) => ({ contentSecurityPolicy: { useDefaults: false, directives } });

/** For what the router refuses before any hook has run. */
export const BARE_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'", 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin',
};

/** `path` is where the API documentation stands. */
export async function sendSecurityHeaders(server: FastifyInstance, path: string): Promise<void> {
  server.addHook('onRoute', (route) => {
    if (route.url === path || route.url.startsWith(`${path}/`)) Object.assign(route, { helmet: policy(API_DOCUMENTATION) });
  });
  await server.register(helmet, {
    ...policy(STRICT),
    crossOriginEmbedderPolicy: false, xFrameOptions: { action: 'deny' }, referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  });
  server.addHook('onSend', async (_request, reply, payload) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return payload;
  });
}
