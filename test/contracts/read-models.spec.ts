import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteReadModels, postgresReadModels } from '#lib/adapters-read-model';
import { readModelsContract } from '#lib/testing';
import { ownSchema } from '../services/postgres.js';

readModelsContract('in a SQLite file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-read-'));
  const readModels = SqliteReadModels.openFile(join(folder, 'read.db'));
  return {
    readModels,
    dispose: async () => {
      await readModels.close();
      await rm(folder, { recursive: true });
    },
  };
});

readModelsContract('in SQLite in memory', async () => {
  const readModels = SqliteReadModels.inMemory();
  return { readModels, dispose: () => readModels.close() };
});

readModelsContract('in PostgreSQL', async () => {
  const { drop, ...place } = await ownSchema();
  const readModels = await postgresReadModels(place);
  return {
    readModels,
    dispose: async () => {
      await readModels.close();
      await drop();
    },
  };
});
