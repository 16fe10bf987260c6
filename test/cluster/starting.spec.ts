import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../e2e/client.js';
import { firstAdministrator } from './administrator.js';
import { Program, startApi } from './program.js';
import { startServers, type Servers } from './servers.js';
import { until } from './until.js';


describe('On servers that are nobody’s yet', () => {
  let servers: Servers;
  let anybody: Client;
  const programs: Program[] = [];
  beforeAll(async () => {
    servers = await startServers();
    const { program, address } = await startApi(servers.environment);
    programs.push(program, Program.start('worker', servers.environment));
    await programs[1]?.says(/Kommunen (2580) läggs upp/);
    anybody = new Client(address);
  });
  afterAll(async () => {
    await Promise.all(programs.map((program) => program.end()));
    await servers.stop();
  });

  const arshjul = (...args: readonly string[]) => Program.start('cli', servers.environment, args).ended;

  it('the first administrator signs in by a link from the command line, and registers others', async () => {
    const administrator = await firstAdministrator(servers.environment, anybody);
    const registered = await administrator.post('/v1/persons', { name: 'Anna Andersson' });
    expect(registered.status).toBe(201);
    expect((await administrator.get(`/v1/persons?after=${registered.body.after}`)).body).toContainEqual(expect.objectContaining({ name: 'Anna Andersson' }));
    expect(await arshjul('first-administrator')).toMatchObject({ code: 1, told: expect.stringContaining('En administratör gör länkar åt de andra') });
  });

  it('nobody signs in as somebody else', async () => {
    expect((await anybody.get('/demo')).status).toBe(404);
  });

  it('the command line proves that log and read models agree, and makes them anew', async () => {
    expect(await arshjul('verify')).toMatchObject({ code: 0, told: expect.stringContaining('Allt stämmer') });
    expect(await arshjul('rebuild')).toMatchObject({ code: 0, told: expect.stringMatching(/läsmodeller är byggda av [1-9]/) });
    expect(await arshjul('backup', 'copy')).toMatchObject({ code: 2, told: expect.stringContaining('docs/operations.md') });
  });

  it('a program that is told to stop does so at once, and as if all were well', async () => {
    const worker = Program.start('worker', servers.environment);
    await worker.says(/arbetare är igång/);
    expect(await worker.end()).toMatchObject({ code: 0 });
  });
});

describe('A demo', () => {
  it('is written into empty servers by a worker that is asked to, and read by every API', async () => {
    const servers = await startServers();
    const worker = Program.start('worker', servers.environment, ['--demo']);
    const { program, address } = await startApi(servers.environment);
    await worker.says(/Kommunen 2580 är upplagd(.*)/);
    const page = await new Client(address).get('/demo');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Karin Bergdahl')]);
    await Promise.all([worker.end(), program.end()]);
    await servers.stop();
  });
});

describe('npm start with PROFILE=cluster', () => {
  it('starts an API and a worker, and ends them together', async () => {
    const servers = await startServers();
    const start = Program.run('infra/start.mjs', servers.environment);
    const anybody = new Client(await start.says(/lyssnar på (\S+)/));
    await start.says(/Kommunen 2580 är upplagd(.*)/);
    expect((await until(() => anybody.get('/health/ready'), ({ status }) => status === 200)).body.status).toBe('ready');
    expect(await start.end()).toMatchObject({ code: 0 });
    await expect(Promise.resolve(anybody.get('/health/live'))).rejects.toThrow('ECONNREFUSED');
    await servers.stop();
  });

  it('ends when its settings cannot work', async () => {
    expect(await Program.run('infra/start.mjs', { PROFILE: 'cluster' }).ended).toMatchObject({ code: 2, told: expect.stringContaining('ARSHJUL_MUNICIPALITY saknas') });
  });
});

describe('A start that cannot work', () => {
  const servers = { PROFILE: 'cluster', ARSHJUL_MUNICIPALITY: '2580', ARSHJUL_POSTGRES_URL: 'postgres://a:b@127.0.0.1:1/c', ARSHJUL_REDIS_URL: 'redis://127.0.0.1:1', ARSHJUL_SMTP_URL: 'smtp://127.0.0.1:1' };
  const kurrent = (address: string) => ({ ...servers, ARSHJUL_KURRENT_URL: address });

  it.each([
    ['an unknown setting', { ARSHJUL_HOTS: '0.0.0.0' }, [], 'ARSHJUL_HOTS är ingen inställning'],
    ['a missing setting', servers, [], 'ARSHJUL_KURRENT_URL saknas'],
    ['a server in the profile that has none', { ARSHJUL_POSTGRES_URL: 'postgres://a:b@c/d' }, [], 'gäller bara PROFILE=cluster'],
    ['the password that comes with the server', kurrent('esdb://admin:changeit@127.0.0.1:2113?tls=false'), [], 'Byt det på servern'],
    ['no encryption over a network', kurrent('esdb://a:b@192.0.2.1:2113?tls=false'), [], 'behöver tls=true'],
    ['a flag of the other profile', kurrent('esdb://a:b@127.0.0.1:2113?tls=false'), ['--data', 'x'], '--data finns inte med PROFILE=cluster'],
  ])('because of %s is told by name, and not tried again', async (_what, environment, flags, told) => {
    expect(await Program.start('api', environment, flags).ended).toMatchObject({ code: 2, told: expect.stringContaining(told) });
  });

  it('because a worker is not needed says so', async () => {
    expect(await Program.start('worker', {}).ended).toMatchObject({ code: 2, told: expect.stringContaining('behövs bara med PROFILE=cluster') });
  });
});
