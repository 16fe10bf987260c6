import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SqliteRegisters, postgresRegisters } from '#lib/adapters-read-model';
import { putRegisterEntries, registerEntries } from '#lib/application';
import type { Registers } from '#lib/kernel';
import { readRegistersFile, writeRegistersFile } from '../../apps/cli/src/log-file/registers-file.js';
import { ownSchema } from '../services/postgres.js';

describe('Registers that go along when a municipality moves', () => {
  let folder: string;
  let here: Registers;
  let there: Registers;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-registers-'));
    here = SqliteRegisters.openFile(join(folder, 'registers.db'));
    const { drop: dropSchema, ...place } = await ownSchema();
    [there, drop] = [await postgresRegisters(place), dropSchema];
    for (const [personId, name] of [['p-1', 'Åsa Öberg'], ['p-2', 'Bo Ek']] as const) await here.persons.put({ personId, name, email: `${personId}@example.se` });
    await here.drafts.save({ draftId: 'd-1', personId: 'p-1', kind: 'goal', content: '{"title":"Fler"}', savedAt: '2026-05-04T08:00:00.000Z' }, null);
    const read = { personId: 'p-2', action: 'read-drafts-in-journal', subject: '1-9' };
    for (const at of ['2026-05-04T09:00:00.000Z', '2026-05-04T10:00:00.000Z']) await here.accessLog.record({ at, ...read });
  });
  afterAll(async () => {
    await here.close();
    await there.close();
    await drop();
    await rm(folder, { recursive: true });
  });

  it('are the same on the other side, however often they are put there', async () => {
    const file = join(folder, 'moved.registers');
    const entries = await registerEntries(here);
    await writeRegistersFile(file, entries);
    for (let times = 0; times < 2; times += 1) await putRegisterEntries(there, await readRegistersFile(file));
    expect(entries.map(({ kind }) => kind)).toEqual(['person', 'person', 'draft', 'access', 'access']);
    expect(await registerEntries(there)).toEqual(entries);
  });

  it.each(['{', 'null', '{"kind":"person"}', '{"kind":"annat","entry":{}}', '{"kind":"draft","entry":{"personId":"p-1"}}'])('are not read from a row like %s', async (row) => {
    const file = join(folder, 'bad.registers');
    await writeFile(file, `${row}\n`);
    await expect(readRegistersFile(file)).rejects.toThrow(/^Rad 1 i .* är ingen uppgift ur registren\.$/);
  });
});
