import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { NotStorable, OutcomeUnknown, StorageFull, Unavailable, UnreadableEvent } from '#lib/kernel';
import { FORM } from './content-types.js';
import { DateField, ListField, TextField, WholeNumberField } from './fields.js';
import { openHttpEdge } from './http-edge.js';
import { QueryGuard } from './query.guard.js';

class Item { @WholeNumberField({ min: 1, max: 9 }) readonly version!: number; }
class ThingBody {
  @TextField({ max: 10 }) readonly title!: string;
  @DateField({ optional: true }) readonly day?: string | null;
  @ListField(() => Item, { min: 1, max: 3 }) readonly items!: readonly Item[];
}
class ThingQuery { @DateField({ optional: true }) readonly day?: string; }

const FAULTS: Readonly<Record<string, unknown>> = {
  full: new StorageFull('disk'), unavailable: new Unavailable('busy'), unknown: new OutcomeUnknown('fsync'),
  storable: new NotStorable('x'), unreadable: new UnreadableEvent('x', 9), bug: new TypeError('/home/x.ts:3 SQLITE_BUSY'), odd: 'a string',
};

@Controller('things')
class ThingsController {
  @Post() make(@Body() body: ThingBody): ThingBody { return body; }
  @Post('form') @RouteConfig(FORM) post(@Body() body: unknown): unknown { return body; }
  @Get() list(@Query() query: ThingQuery): ThingQuery { return query; }
  @Get(':id') read(@Param('id') id: string): string { return id; }
  @Get('fault/:name') fault(@Param('name') name: string): void { throw FAULTS[name]; }
}

@Module({ controllers: [ThingsController], providers: [{ provide: APP_GUARD, useClass: QueryGuard }] })
class ThingsModule {}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await openHttpEdge(ThingsModule, { logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

const client = () => request(app.getHttpServer());
const valid = { title: 'Mål', items: [{ version: 1 }] };
const postRaw = (body: string | Buffer, type = 'application/json') => client().post('/things').set('content-type', type).serialize((raw) => raw as string).send(body);
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('A request that cannot be right', () => {
  const cases: readonly (readonly [string, () => request.Test, number, string])[] = [
    ['broken JSON', () => postRaw('{"title":'), 400, 'json-broken'],
    ['bytes that are no UTF-8', () => postRaw(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])), 400, 'json-broken'],
    ['an empty body', () => postRaw(''), 400, 'json-missing'],
    ['a list instead of an object', () => postRaw('[]'), 400, 'json-missing'],
    ['null instead of an object', () => postRaw('null'), 400, 'json-missing'],
    ['the character zero', () => postRaw('{"title":"a\\u0000b"}'), 400, 'text-unstorable'],
    ['half a character', () => postRaw('{"title":"\\ud800"}'), 400, 'text-unstorable'],
    ['half a character in a name', () => postRaw('{"\\ud800":1}'), 400, 'text-unstorable'],
    ['__proto__', () => postRaw('{"__proto__":{"admin":true}}'), 400, 'key-forbidden'],
    ['constructor, deep down', () => postRaw('{"items":[{"constructor":1}]}'), 400, 'key-forbidden'],
    ['prototype', () => postRaw('{"prototype":1}'), 400, 'key-forbidden'],
    ['21 levels', () => postRaw(nested(21)), 400, 'json-too-deep'],
    ['100,000 levels', () => postRaw('['.repeat(100_000)), 400, 'json-broken'],
    ['more than 256 KiB', () => postRaw(JSON.stringify({ title: 'x'.repeat(256 * 1024) })), 413, 'body-too-large'],
    ['a form where JSON is due', () => postRaw('title=x', 'application/x-www-form-urlencoded'), 415, 'media-type-unsupported'],
    ['plain text', () => postRaw('x', 'text/plain'), 415, 'media-type-unsupported'],
    ['a content type that is none', () => postRaw('x', 'nonsense'), 415, 'media-type-unsupported'],
    ['no content type', () => client().post('/things'), 415, 'media-type-unsupported'],
    ['JSON where a form is due', () => client().post('/things/form').send({}), 415, 'media-type-unsupported'],
    ['an address that cannot be read', () => client().get('/things/%zz'), 400, 'address-malformed'],
    ['an id of 101 characters', () => client().get(`/things/${'x'.repeat(101)}`), 414, 'address-too-long'],
    ['an unknown address', () => client().get('/nowhere'), 404, 'route-unknown'],
    ['an unknown method', () => client().delete('/things'), 404, 'route-unknown'],
    ['a query key twice', () => client().get('/things?day=2027-01-01&day=2027-01-02'), 400, 'query-key-repeated'],
    ['an unknown query key', () => client().get('/things?colour=red'), 400, 'fields-invalid'],
    ['a query where none is read', () => client().get('/things/1?colour=red'), 400, 'query-unexpected'],
    ['__proto__ as a query key', () => client().get('/things?__proto__=1'), 400, 'key-forbidden'],
    ['a post from another site', () => client().post('/things').set('sec-fetch-site', 'cross-site').send(valid), 403, 'foreign-site'],
    ['a post from a sister site', () => client().post('/things').set('sec-fetch-site', 'same-site').send(valid), 403, 'foreign-site'],
    ['a post of another origin', () => client().post('/things').set('origin', 'https://evil.example').send(valid), 403, 'foreign-site'],
    ['a post of no origin at all', () => client().post('/things').set('origin', 'null').send(valid), 403, 'foreign-site'],
  ];

  it.each(cases)('%s is refused with its code', async (_name, send, status, code) => {
    const response = await send();
    expect([response.status, response.body.code]).toEqual([status, code]);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.body).toMatchObject({ type: `/problems/${code}`, status, detail: expect.stringMatching(/\.$/), instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/) });
  });

  it('that is no HTTP is answered on the bare connection', async () => {
    const { port } = app.getHttpServer().address() as { port: number };
    const answer = await new Promise<string>((resolve) => {
      let heard = '';
      connect(port, '127.0.0.1').on('data', (data) => { heard += String(data); }).on('close', () => resolve(heard)).end('NONSENSE\r\n\r\n');
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('"code":"request-malformed"');
  });
});

describe('Fields', () => {
  const refusedFields = async (body: object) => (await client().post('/things').send(body)).body.errors;

  it('are named one by one, with a code and a sentence', async () => {
    expect(await refusedFields({ title: 'x'.repeat(11), day: '2027-02-30', items: [{ version: 1 }, { version: '2' }], colour: 'red' })).toEqual([
      { field: 'colour', code: 'field-unknown', message: 'Uppgiften känns inte igen. Ta bort den.' },
      { field: 'title', code: 'text-too-long', message: 'Skriv högst 10 tecken.' },
      { field: 'day', code: 'date-expected', message: expect.stringContaining('ÅÅÅÅ-MM-DD') },
      { field: 'items.1.version', code: 'whole-number-expected', message: 'Skriv ett heltal från 1 till 9.' },
    ]);
  });

  it('that are missing are said to be missing', async () => {
    expect(await refusedFields({})).toEqual([
      { field: 'title', code: 'field-missing', message: 'Uppgiften saknas.' },
      { field: 'items', code: 'field-missing', message: 'Uppgiften saknas.' },
    ]);
  });

  it.each([['a number', 7], ['a text', 'x'], ['null', null], ['a list', []], ['a list in a list', [[]]]])('that should be an object are not %s', async (_name, item) => {
    expect(await refusedFields({ ...valid, items: [item] })).toEqual([expect.objectContaining({ code: expect.stringMatching(/^(object-expected|field-missing)$/) })]);
  });

  it('within bounds pass', async () => {
    const response = await client().post('/things').set('origin', `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`).send({ ...valid, title: ' Mål ' });
    expect([response.status, response.body]).toEqual([201, valid]);
  });
});

describe('A fault of ours', () => {
  it.each([
    ['full', 503, 'storage-full'], ['unavailable', 503, 'store-unavailable'], ['unknown', 503, 'outcome-unknown'],
    ['storable', 422, 'not-storable'], ['unreadable', 500, 'event-unreadable'], ['bug', 500, 'unexpected'], ['odd', 500, 'unexpected'],
  ])('%s is answered %i %s without its insides', async (name, status, code) => {
    const response = await client().get(`/things/fault/${name}`);
    expect([response.status, response.body.code]).toEqual([status, code]);
    expect(response.text).not.toMatch(/\.ts:|SQLITE_|node_modules|\/home\//i);
    expect(response.headers['retry-after']).toBe(status === 503 ? '2' : undefined);
  });
});

describe('Each answer', () => {
  it.each([['/things', 200], ['/nowhere', 404], ['/things/%zz', 400]])('of %s forbids framing, foreign content and keeping', async (path, status) => {
    const response = await client().get(path);
    expect(response.status).toBe(status);
    expect(response.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"), 'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin', 'cache-control': 'no-store',
    });
  });
});
