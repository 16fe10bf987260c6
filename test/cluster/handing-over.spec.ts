import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client as PostgresClient } from 'pg';
import { Client } from '../e2e/client.js';
import { MUNICIPALITY } from '../e2e/profiles.js';
import { firstAdministrator } from './administrator.js';
import { Program, startApi } from './program.js';
import { startServers, type Servers } from './servers.js';
import { until } from './until.js';


let servers: Servers;
let programs: Program[] = [];
beforeEach(async () => { servers = await startServers(); });
afterEach(async () => {
  await Promise.all(programs.map((program) => program.end()));
  programs = [];
  await servers.stop();
});

async function api(): Promise<Readonly<{ address: string; program: Program }>> {
  const started = await startApi(servers.environment);
  programs.push(started.program);
  return started;
}

async function worker(): Promise<Program> {
  const program = Program.start('worker', servers.environment);
  programs.push(program);
  await program.says(/arbetare är igång/);
  return program;
}

type Api = Awaited<ReturnType<typeof api>>;

/** Registers a person at whichever API answers, by the same key until one has. */
async function register(name: string, apis: () => readonly Api[], as: Client): Promise<string> {
  const key = randomUUID();
  for (let tries = 0; ; tries += 1) {
    const { address } = apis()[tries % apis().length] ?? { address: '' };
    const answer = await Promise.resolve(as.at(address).post('/v1/persons', { name }, { 'idempotency-key': key })).catch(() => undefined);
    if (answer?.status === 201) return answer.body.after;
    if (answer && answer.status !== 503) throw new Error(answer.text);
  }
}

const names = async (as: Client): Promise<readonly string[]> => (await as.get('/v1/persons')).body.map(({ name }: { name: string }) => name);

describe('Restarting every program in turn, while others go on', () => {
  it('loses nothing that was answered, and doubles nothing', async () => {
    let apis = [await api(), await api()];
    let workers = [await worker(), await worker()];
    const administrator = await firstAdministrator(servers.environment, new Client(apis[0]?.address ?? ''));
    let isOver = false;
    const registered: string[] = [];
    const writing = Array.from({ length: 8 }, async (_, writer) => {
      for (let number = 0; !isOver; number += 1) {
        await register(`Person ${writer}.${number}`, () => apis, administrator);
        registered.push(`Person ${writer}.${number}`);
      }
    });
    for (const old of apis) {
      const fresh = await api();
      apis = [...apis.filter((one) => one !== old), fresh];
      expect(await old.program.end()).toMatchObject({ code: 0 });
    }
    for (const old of workers) {
      workers = [...workers.filter((one) => one !== old), await worker()];
      expect(await old.end()).toMatchObject({ code: 0 });
    }
    isOver = true;
    await Promise.all(writing);
    const anybody = administrator.at(apis[0]?.address ?? '');
    await until(() => anybody.get('/health/ready'), ({ status }) => status === 200);
    expect((await names(anybody)).filter((name) => name.startsWith('Person ')).sort()).toEqual(registered.sort());
    expect(registered.length).toBeGreaterThan(8);
    expect(await Program.start('cli', servers.environment, ['verify']).ended).toMatchObject({ code: 0, told: expect.stringContaining('Allt stämmer') });
  });
});

describe('An API that is killed between writing and answering', () => {
  it('has written once: the same request, sent to another, is answered', async () => {
    const [killed, other] = [await api(), await api()];
    await worker();
    const administrator = await firstAdministrator(servers.environment, new Client(other.address));
    const send = ({ address }: Api) => administrator.at(address).post('/v1/persons', { name: 'Anna Andersson' }, { 'idempotency-key': 'anna-andersson' });
    let isWritten = false;
    servers.eventStore.double?.fail({ append: () => { isWritten = true; return { written: 'at-once', answered: 'never' }; } });
    const sent = Promise.resolve(send(killed)).catch(() => 'no answer');
    await until(async () => isWritten || servers.eventStore.double === undefined, Boolean);
    await killed.program.end('SIGKILL');
    expect(await sent).toBe('no answer');
    servers.eventStore.double?.heal();
    const again = await send(other);
    expect(again.status).toBe(201);
    expect((await names(administrator.at(other.address))).filter((name) => name === 'Anna Andersson')).toHaveLength(1);
    const { told } = await until(() => Program.start('cli', servers.environment, ['verify']).ended, ({ code }) => code === 0);
    expect(told).toContain('Allt stämmer');
  });
});

describe('A worker that is killed in the middle of a batch', () => {
  it('is followed by another within seconds, which begins the batch anew', async () => {
    const [first, started] = [await worker(), await api()];
    const anybody = new Client(started.address);
    const administrator = await firstAdministrator(servers.environment, anybody);
    await until(() => anybody.get('/health/ready'), ({ status }) => status === 200);
    await worker();
    const hold = await holdTable('journal');
    const { body: { after } } = await administrator.post('/v1/persons', { name: 'Anna Andersson' });
    await hold.isWaitedFor();
    await first.end('SIGKILL');
    await hold.release();
    await until(() => administrator.get(`/v1/persons?after=${after}`), ({ status }) => status === 200);
    expect(await names(administrator)).toContain('Anna Andersson');
    expect(await Program.start('cli', servers.environment, ['verify']).ended).toMatchObject({ code: 0, told: expect.stringContaining('Allt stämmer') });
  });

  /** Nobody writes into the table until it is released: whoever tries stands still in the middle of their transaction. */
  async function holdTable(name: string) {
    const postgres = new PostgresClient({ connectionString: String(servers.environment['ARSHJUL_POSTGRES_URL']) });
    await postgres.connect();
    const schema = `${servers.environment['ARSHJUL_NAMESPACE']}_${MUNICIPALITY}`;
    const { rows: [table] } = await postgres.query<{ tablename: string }>('select tablename from pg_tables where schemaname = $1 and tablename like $2', [schema, `${name}_v%`]);
    await postgres.query(`begin; lock table ${schema}.${table?.tablename} in exclusive mode`);
    const waiting = async (): Promise<number> => Number((await postgres.query<{ count: string }>(
      'select count(*) from pg_locks join pg_class on pg_class.oid = relation join pg_namespace on pg_namespace.oid = relnamespace where not granted and nspname = $1', [schema])).rows[0]?.count);
    return { isWaitedFor: () => until(waiting, (count) => count > 0), release: () => postgres.end() };
  }
});
