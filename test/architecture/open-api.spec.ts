import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from '../../apps/api/src/openapi/open-api.js';
import { PROFILES, startApp, type StartedApp } from '../e2e/start-app.js';

const FILE = 'docs/openapi.json';

let started: StartedApp;
let document: OpenAPIObject;
beforeAll(async () => {
  const [profile] = PROFILES;
  if (!profile) throw new Error('There is no profile');
  started = await startApp(profile);
  document = openApiDocument(started.app);
});
afterAll(() => started.close());

const operations = () => Object.entries(document.paths).flatMap(([path, item]) =>
  (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
    const operation = item[method];
    return operation ? [{ name: `${method.toUpperCase()} ${path}`, method, operation }] : [];
  }));

describe('The description of the API', () => {
  it(`is what stands in ${FILE} (OPENAPI=write npm run jest -- test/architecture/open-api writes it)`, () => {
    const text = `${JSON.stringify(document, undefined, 2)}\n`;
    if (process.env['OPENAPI'] === 'write') writeFileSync(FILE, text);
    expect(text).toBe(readFileSync(FILE, 'utf8'));
  });

  it('is what is served', async () => {
    expect((await started.anybody.get('/api-json')).body).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('gives each operation a name of its own and a summary', () => {
    const names = operations().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(operations().filter(({ operation }) => !operation.operationId || !operation.summary).map(({ name }) => name)).toEqual([]);
  });

  it('says what each operation answers when it goes well, and what when it does not', () => {
    const lacking = operations().filter(({ operation: { responses } }) => !Object.keys(responses).some((status) => status.startsWith('2')));
    const withoutProblems = operations().filter(({ name, operation: { responses } }) => !name.startsWith('GET /health') && !('400' in responses));
    expect([...lacking, ...withoutProblems].map(({ name }) => name)).toEqual([]);
  });

  it('says that what changes something can be refused in every way that the edge refuses', () => {
    const ways = ['400', '401', '403', '409', '413', '415', '422', '503'];
    const posts = operations().filter(({ method }) => method === 'post');
    expect(posts.filter(({ operation }) => ways.some((status) => !(status in operation.responses))).map(({ name }) => name)).toEqual([]);
  });

  it('has no page for people and nothing of the demo in it', () => {
    expect(Object.keys(document.paths).filter((path) => !/^\/(v1|health|oppet\/data)\//.test(path))).toEqual([]);
  });
});

describe('The page where the API is tried', () => {
  it('is served with a policy that lets its own scripts run and nobody else\'s', async () => {
    const page = await started.anybody.get('/api');
    expect([page.status, page.headers['content-security-policy']]).toEqual([200, expect.stringContaining("script-src 'self'")]);
    expect(page.headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'");
  });

  it.each(['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-init.js'])('has its file %s', async (file) => {
    expect((await started.anybody.get(`/api/${file}`)).status).toBe(200);
  });
});
