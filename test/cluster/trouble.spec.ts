import { readFileSync } from 'node:fs';
import { ServerCredentials } from '@grpc/grpc-js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../e2e/client.js';
import { EventLog } from '../doubles/kurrent/event-log.js';
import { KurrentDouble } from '../doubles/kurrent/kurrent-double.js';
import { selfSigned, type Certificate } from '../services/certificate.js';
import { OwnPostgres, tell } from '../services/postgres.js';
import { firstAdministrator } from './administrator.js';
import { Program, startApi } from './program.js';
import { startServers, type Servers } from './servers.js';
import { until } from './until.js';


let postgres: OwnPostgres;
let servers: Servers;
let programs: Program[] = [];
beforeAll(async () => {
  postgres = await OwnPostgres.start();
  servers = await startServers(postgres.url);
});
afterEach(async () => {
  await Promise.all(programs.map((program) => program.end()));
  programs = [];
});
afterAll(async () => {
  await servers.stop();
  postgres.stop();
});

async function api(environment: Readonly<Record<string, string>> = {}): Promise<Readonly<{ anybody: Client; program: Program }>> {
  const { program, address } = await startApi({ ...servers.environment, ...environment });
  programs.push(program);
  return { anybody: new Client(address), program };
}

const worker = (): void => void programs.push(Program.start('worker', servers.environment));

const ready = (anybody: Client) => until(() => anybody.get('/health/ready'), ({ status }) => status === 200);

const encrypted = ({ certificateFile, keyFile }: Certificate): Promise<KurrentDouble> =>
  KurrentDouble.start(new EventLog(), ServerCredentials.createSsl(null, [{ cert_chain: readFileSync(certificateFile), private_key: readFileSync(keyFile) }]));

/** What the health page says of a store once it says `state`. */
const told = async (anybody: Client, name: string, state: string) => {
  const stateOf = ({ body }: { body: { stores: { name: string; state: string; advice: string }[] } }) => body.stores.find((store) => store.name === name);
  return stateOf(await until(() => anybody.get('/health/ready'), (response) => stateOf(response)?.state === state));
};

describe('Servers that are not there', () => {
  it('when programs start are waited for, named on the health page and in the log, and used when they come', async () => {
    postgres.kill();
    servers.proxy.refuse();
    const { anybody, program } = await api();
    worker();
    expect((await anybody.get('/health/live')).status).toBe(200);
    expect(await told(anybody, 'event-store', 'unreachable')).toMatchObject({ advice: expect.stringContaining('Händelselagret går inte att nå') });
    expect(await told(anybody, 'registers', 'unreachable')).toMatchObject({ advice: expect.stringContaining('Kontrollera att servern är igång') });
    expect(program.told).toContain('Händelselagret går inte att nå');
    expect(program.told).toContain('Databasen med register går inte att nå');
    expect(await anybody.get('/v1/units')).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
    await postgres.startAgain();
    servers.proxy.restore();
    expect((await ready(anybody)).body).toMatchObject({ status: 'ready' });
    expect((await anybody.get('/v1/units')).status).toBe(200);
  });

  it('of which the log is gone for a while: what is known is answered with its age, also to who is signed in, and writing is refused', async () => {
    const { anybody } = await api();
    worker();
    await ready(anybody);
    const administrator = await firstAdministrator(servers.environment, anybody);
    servers.proxy.refuse();
    await told(anybody, 'event-store', 'unreachable');
    const [one, other] = [await administrator.get('/v1/persons'), await administrator.get('/v1/persons')];
    expect([one.status, one.body]).toEqual([200, other.body]);
    expect(one.headers['arshjul-complete-at']).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(other.headers['arshjul-complete-at']).toBe(one.headers['arshjul-complete-at']);
    const refused = await administrator.post('/v1/persons', { name: 'Anna Andersson' });
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '2']);
    servers.proxy.restore();
    await ready(anybody);
    const later = await until(() => anybody.get('/v1/units'), ({ headers }) => String(headers['arshjul-complete-at']) > String(one.headers['arshjul-complete-at']));
    expect(later.status).toBe(200);
    expect((await administrator.post('/v1/persons', { name: 'Anna Andersson' })).status).toBe(201);
  });

  it('of which the database is killed and comes back: the same sessions and the same answers', async () => {
    const { anybody } = await api();
    worker();
    await ready(anybody);
    const before = await anybody.get('/v1/units');
    postgres.kill();
    expect(await told(anybody, 'read-models', 'unreachable')).toBeDefined();
    expect((await anybody.get('/v1/units')).status).toBe(503);
    await postgres.startAgain();
    await ready(anybody);
    expect((await anybody.get('/v1/units')).body).toEqual(before.body);
  });
});

describe('A server that is there but cannot be used', () => {
  it('because it takes no writes is read, and named', async () => {
    const { anybody } = await api();
    worker();
    await ready(anybody);
    await tell(postgres.url, 'alter system set default_transaction_read_only = on', 'select pg_reload_conf()');
    expect(await told(anybody, 'registers', 'full-or-read-only')).toMatchObject({ advice: expect.stringContaining('full eller skrivskyddad') });
    expect((await anybody.get('/v1/units')).status).toBe(200);
    await tell(postgres.url, 'set default_transaction_read_only = off', 'alter system reset default_transaction_read_only', 'select pg_reload_conf()');
    await ready(anybody);
  });

  it('because the password is wrong is named, and so is what to change', async () => {
    const wrong = new URL(postgres.url);
    wrong.password = 'wrong';
    const { anybody } = await api({ ARSHJUL_POSTGRES_URL: wrong.href });
    expect(await told(anybody, 'registers', 'credentials-refused')).toMatchObject({ advice: expect.stringContaining('Rätta kontot') });
    expect(await told(anybody, 'read-models', 'credentials-refused')).toBeDefined();
    expect((await anybody.get('/v1/units')).status).toBe(503);
  });

  describe('because its certificate is not accepted', () => {
    let double: KurrentDouble;
    let certificate: Certificate;
    beforeAll(async () => {
      certificate = selfSigned(postgres.folder, 'localhost');
      double = await encrypted(certificate);
    });
    afterAll(() => double.stop());

    const kurrentUrl = (host: string, settings = '') => `esdb://arshjul:secret@${host}:${double.address.port}?tls=true${settings}`;
    const trusted = () => `&tlsCAFile=${certificate.certificateFile}`;

    it.each([
      ['which nobody vouches for', () => kurrentUrl('localhost')],
      ['which is another host\'s', () => kurrentUrl('127.0.0.1', trusted())],
    ])('%s, the event store is named, and so is what to look at', async (_why, url) => {
      const { anybody } = await api({ ARSHJUL_KURRENT_URL: url() });
      expect(await told(anybody, 'event-store', 'certificate-refused')).toMatchObject({ advice: expect.stringContaining('certifikat som inte godtas') });
    });

    it('the event store is used as soon as one vouches for it', async () => {
      const { anybody } = await api({ ARSHJUL_KURRENT_URL: kurrentUrl('localhost', trusted()) });
      expect(await told(anybody, 'event-store', 'ok')).toBeDefined();
    });

    it('the database is named, and so is what to look at', async () => {
      const { certificateFile, keyFile } = certificate;
      await tell(postgres.url, `alter system set ssl_cert_file = '${certificateFile}'`, `alter system set ssl_key_file = '${keyFile}'`,
        'alter system set ssl = on', 'select pg_reload_conf()');
      const { anybody } = await api({ ARSHJUL_POSTGRES_URL: `${postgres.url}?sslmode=verify-full` });
      expect(await told(anybody, 'registers', 'certificate-refused')).toMatchObject({ advice: expect.stringContaining('utfärdaren är angiven') });
      await tell(postgres.url, 'alter system reset ssl', 'select pg_reload_conf()');
    });
  });

  it('because a newer Årshjul has used it is named', async () => {
    const { anybody } = await api();
    worker();
    await ready(anybody);
    const schema = `${servers.environment['ARSHJUL_NAMESPACE']}_2580`;
    await tell(postgres.url, `insert into ${schema}.migration select part, max(number) + 1, 'newer' from ${schema}.migration group by part`);
    const { anybody: late, program } = await api();
    expect(await told(late, 'registers', 'newer-schema')).toMatchObject({ advice: expect.stringContaining('en nyare version') });
    expect(program.told).toContain('en nyare version');
    await tell(postgres.url, `delete from ${schema}.migration where name = 'newer'`);
    await ready(late);
  });
});
