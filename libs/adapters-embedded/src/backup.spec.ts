import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BEGINNING, type ProfileAdapters, type EventStore, type Recorded } from '#lib/kernel';
import { SimulatedClock } from '#lib/history';
import { newEvent } from '#lib/testing';
import { FolderNotEmpty, NotADataFolder, backup, restore } from './backup.js';
import { FolderInUse } from './lock.js';
import { openEmbedded } from './open-embedded.js';
import { LogDamaged } from './verify-event-file.js';

const GOAL = '2580.goal-1';
const ANNA = { personId: 'p1', name: 'Anna Åström', email: null };

describe('A backup of a data folder', () => {
  let home: string;
  let folder: string;
  let copy: string;
  let adapters: ProfileAdapters;

  const open = (from: string): Promise<ProfileAdapters> =>
    openEmbedded({ folder: from, clock: new SimulatedClock('2027-03-01T08:00:00.000Z'), onBroken: (cause) => { throw cause; } });

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'arshjul-backup-'));
    [folder, copy] = [join(home, 'data'), join(home, 'backups', 'tonight')];
    adapters = await open(folder);
  });
  afterEach(async () => {
    await adapters.close();
    rmSync(home, { recursive: true });
  });

  const write = async (first: number, events: number): Promise<void> => {
    for (let n = first; n < first + events; n += 1) {
      await adapters.eventStore.append(GOAL, n === 0 ? 'no-stream' : { revision: n - 1 }, [newEvent(`event ${n}`)]);
    }
  };

  it('holds the events and the registers, and nothing that can be made from them', async () => {
    await write(0, 3);
    await adapters.registers.persons.put(ANNA);
    const { events, lastLeaf } = await backup(folder, copy);
    expect(events).toBe(3);
    expect(lastLeaf).toBe((await logOf(adapters.eventStore)).at(-1)?.leafHash);
    expect(readdirSync(copy).sort()).toEqual(['events.db', 'registers.db']);
  });

  it('is restored to the very lines and registers that were backed up', async () => {
    await write(0, 300);
    await adapters.registers.persons.put(ANNA);
    const written = await logOf(adapters.eventStore);
    const end = await backup(folder, copy);
    const restored = join(home, 'restored');
    expect(await restore(copy, restored)).toEqual(end);
    await using(await open(restored), async ({ eventStore, registers }) => {
      expect(await logOf(eventStore)).toEqual(written);
      expect(await registers.persons.list()).toEqual([ANNA]);
    });
  });

  it('can be written to and backed up again once it is restored', async () => {
    await write(0, 2);
    await backup(folder, copy);
    const restored = join(home, 'restored');
    await restore(copy, restored);
    await using(await open(restored), ({ eventStore }) => eventStore.append(GOAL, { revision: 1 }, [newEvent('new')]));
    expect((await backup(restored, join(home, 'again'))).events).toBe(3);
  });

  it('holds, taken while somebody writes, all that was answered before it began', async () => {
    await write(0, 500);
    let isDone = false;
    const writing = (async () => {
      for (let n = 500; !isDone; n += 1) await write(n, 1);
    })();
    const answered = await adapters.eventStore.head();
    const { events } = await backup(folder, copy);
    isDone = true;
    await writing;
    const written = await logOf(adapters.eventStore);
    expect(events).toBeGreaterThanOrEqual(Number(answered));
    await restore(copy, join(home, 'restored'));
    await using(await open(join(home, 'restored')), async ({ eventStore }) => {
      expect(await logOf(eventStore)).toEqual(written.slice(0, events));
    });
  });

  it('never has a follower beyond the last event: that event would never be carried out', async () => {
    let isDone = false;
    const following = (async () => {
      for (let n = 0; !isDone; n += 1) {
        await write(n, 1);
        await adapters.registers.followers.advance('carry-out', { ...BEGINNING, position: await adapters.eventStore.head() });
        await setImmediate();
      }
    })();
    for (let round = 0; round < 5; round += 1) await backup(folder, `${copy}-${round}`);
    isDone = true;
    await following;
    for (let round = 0; round < 5; round += 1) {
      await restore(`${copy}-${round}`, join(home, `restored-${round}`));
      await using(await open(join(home, `restored-${round}`)), async ({ eventStore, registers }) => {
        expect((await registers.followers.checkpoint('carry-out')).position).toBeLessThanOrEqual(await eventStore.head());
      });
    }
  });

  it('is taken also of a folder that nobody uses, and of an empty log', async () => {
    await adapters.close();
    expect(await backup(folder, copy)).toEqual({ events: 0, lastLeaf: '' });
    adapters = await open(folder);
  });

  it('is not put over something else, and leaves nothing behind when it fails', async () => {
    mkdirSync(copy, { recursive: true });
    writeFileSync(join(copy, 'letter.txt'), 'dear');
    await expect(backup(folder, copy)).rejects.toBeInstanceOf(FolderNotEmpty);
    expect(readdirSync(join(copy, '..'))).toEqual(['tonight']);
  });

  it('is refused of a folder that is no data folder', async () => {
    await expect(backup(home, copy)).rejects.toBeInstanceOf(NotADataFolder);
    await expect(restore(home, join(home, 'restored'))).rejects.toBeInstanceOf(NotADataFolder);
  });

  describe('is not restored', () => {
    beforeEach(async () => {
      await write(0, 3);
      await backup(folder, copy);
    });
    const restored = () => join(home, 'restored');

    it('over a folder in use', async () => {
      await expect(restore(copy, folder)).rejects.toBeInstanceOf(FolderInUse);
      expect(await adapters.eventStore.head()).toBe(3n);
    });

    it('over a folder with something in it', async () => {
      mkdirSync(restored());
      writeFileSync(join(restored(), 'letter.txt'), 'dear');
      await expect(restore(copy, restored())).rejects.toBeInstanceOf(FolderNotEmpty);
      expect(readdirSync(restored())).toEqual(['letter.txt']);
    });

    const damages: readonly (readonly [flaw: string, position: number, sql: string])[] = [
      ['the line does not match its leaf hash', 2, `update events set line = replace(line, 'event 1', 'event x') where pos = 2`],
      ['the line does not match its leaf hash', 3, 'update events set leaf = zeroblob(32) where pos = 3'],
      ['the line says another id', 1, `update events set id = 'another' where pos = 1`],
      ['the line says another id, stream', 3, `update events set stream = 'other', rev = 0 where pos = 3`],
      ['an earlier event of its stream is missing', 3, 'delete from events where pos = 2'],
      ['an earlier event of its stream is missing', 3, 'delete from events where pos = 1'],
      ['the event is missing', 3, 'update events set pos = 4 where pos = 3'],
    ];

    it.each(damages)('when %s (position %i): %s', async (flaw, position, sql) => {
      damage(join(copy, 'events.db'), sql);
      const refused = restore(copy, restored());
      await expect(refused).rejects.toBeInstanceOf(LogDamaged);
      await expect(refused).rejects.toMatchObject({ position, message: expect.stringContaining(flaw) });
      expect(existsSync(join(restored(), 'events.db'))).toBe(false);
    });

    it('when its file is damaged', async () => {
      damage(join(copy, 'registers.db'), 'pragma writable_schema = on; delete from sqlite_schema where name = \'access_at\'');
      await expect(restore(copy, restored())).rejects.toThrow(/damaged/);
      expect(readdirSync(restored())).toEqual(['lock.db']);
    });
  });
});

/** Somebody who gets past the triggers. */
function damage(file: string, sql: string): void {
  const database = new DatabaseSync(file, { defensive: false });
  database.exec('drop trigger if exists events_refuse_update; drop trigger if exists events_refuse_delete');
  database.exec(sql);
  database.close();
}

async function using(adapters: ProfileAdapters, work: (adapters: ProfileAdapters) => Promise<unknown>): Promise<void> {
  try {
    await work(adapters);
  } finally {
    await adapters.close();
  }
}

async function logOf(store: EventStore): Promise<readonly Recorded[]> {
  const events: Recorded[] = [];
  for await (const event of store.readAll({ after: 0n })) events.push(event);
  return events;
}
