import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '#lib/adapters-embedded';
import { eventStoreContract } from '#lib/testing';

eventStoreContract('in a SQLite file', async (clock) => {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-events-'));
  const file = join(folder, 'events.db');
  let store = SqliteEventStore.open({ file, clock });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = SqliteEventStore.open({ file, clock });
      return store;
    },
    hinder: async () => lockOf(file),
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

/** Another connection that is about to write. */
function lockOf(file: string): () => Promise<void> {
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  return async () => { other.close(); };
}
