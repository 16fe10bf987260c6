import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteRegisters, postgresRegisters } from '#lib/adapters-read-model';
import { registersContract } from '#lib/testing';
import { ownSchema } from '../services/postgres.js';

registersContract('in a SQLite file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-registers-'));
  const file = join(folder, 'registers.db');
  let registers = SqliteRegisters.openFile(file);
  return {
    registers,
    reopen: async () => {
      await registers.close();
      registers = SqliteRegisters.openFile(file);
      return registers;
    },
    dispose: async () => {
      await registers.close();
      await rm(folder, { recursive: true });
    },
  };
});

registersContract('in PostgreSQL', async () => {
  const { drop, ...place } = await ownSchema();
  let registers = await postgresRegisters(place);
  return {
    registers,
    reopen: async () => {
      await registers.close();
      registers = await postgresRegisters(place);
      return registers;
    },
    dispose: async () => {
      await registers.close();
      await drop();
    },
  };
});
