import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventRegistry } from '#lib/application';
import { planningContracts } from '#lib/planning';
import { ArrayEventStore, cycleOpened, goalDrafted, personRegistered, streamOf, unitRegistered } from '#lib/testing';
import { writeRegistersFile } from '../../apps/cli/src/log-file/registers-file.js';
import { writeLogFile } from '../../apps/cli/src/log-file/write-log-file.js';
import { Program } from './program.js';
import { startServers, type Servers } from './servers.js';

const registry = new EventRegistry(planningContracts);

describe('A municipality that moves to servers', () => {
  let servers: Servers;
  let folder: string;
  const inFolder = (name: string): string => join(folder, name);
  beforeAll(async () => {
    servers = await startServers();
    folder = await mkdtemp(join(tmpdir(), 'arshjul-moving-'));
    const store = new ArrayEventStore();
    for (const event of [cycleOpened(), unitRegistered(), personRegistered(), goalDrafted()]) store.write(streamOf(event), event, { schema: registry.store(event).schema });
    await writeLogFile(inFolder('moved.log'), { of: { municipality: '2580', isDemo: false }, log: () => store.readAll({ after: 0n }) });
    await writeRegistersFile(inFolder('moved.registers'), [{ kind: 'person', entry: { personId: 'p-1', name: 'Anna Andersson', email: null } }]);
  });
  afterAll(async () => {
    await servers.stop();
    await rm(folder, { recursive: true });
  });

  const arshjul = (...args: readonly string[]) => Program.start('cli', servers.environment, args).ended;
  const bringIn = () => arshjul('import', inFolder('moved.log'), '--registers', inFolder('moved.registers'));

  it('is brought in whole, once, with its names, and can be taken out again to the byte', async () => {
    expect(await bringIn()).toMatchObject({ code: 0, told: expect.stringContaining('4 händelser är inlästa') });
    expect(await bringIn()).toMatchObject({ code: 0, told: expect.stringContaining('(4 fanns redan)') });
    expect(await arshjul('export', inFolder('out.log'), '--registers', inFolder('out.registers'))).toMatchObject({ code: 0 });
    for (const kind of ['log', 'registers']) expect(await readFile(inFolder(`out.${kind}`))).toEqual(await readFile(inFolder(`moved.${kind}`)));
    expect(await arshjul('rebuild')).toMatchObject({ code: 0 });
    expect(await arshjul('verify')).toMatchObject({ code: 0, told: expect.stringContaining('Allt stämmer: 4 händelser') });
  });

  it('is not brought in beside a worker, nor as another municipality', async () => {
    const worker = Program.start('worker', servers.environment);
    await worker.says(/arbetare är igång/);
    expect(await bringIn()).toMatchObject({ code: 2, told: expect.stringContaining('Stäng Årshjuls arbetare') });
    await worker.end();
    const elsewhere = Program.start('cli', { ...servers.environment, ARSHJUL_MUNICIPALITY: '1480' }, ['import', inFolder('moved.log')]);
    expect(await elsewhere.ended).toMatchObject({ code: 2, told: expect.stringContaining('ARSHJUL_MUNICIPALITY är 1480') });
  });
});
