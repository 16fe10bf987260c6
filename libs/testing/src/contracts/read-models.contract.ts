import {
  BEGINNING, CheckpointMoved, STILL_KNOWN,
  type AnyRow, type Batch, type Checkpoint, type KnownRow, type ReadModels, type RowTable, type TableChange,
} from '#lib/kernel';

export type ReadModelsHarness = Readonly<{ readModels: ReadModels; dispose: () => Promise<void> }>;

type GoalRow = { goal_id: string; title: string; days_late: number | null };

const GOALS: RowTable<GoalRow> = {
  name: 'goal', version: 1, key: 'goal_id', columns: { goal_id: 'text', title: 'text', days_late: 'integer' }, indexes: [['title']],
};
const ENTRIES: RowTable<{ index: number; type: string }> = {
  name: 'entry', version: 2, key: 'index', columns: { index: 'integer', type: 'text' }, indexes: [],
};

const goal = (goalId: string, title: string): GoalRow => ({ goal_id: goalId, title, days_late: null });
const known = (row: AnyRow, knownFrom: number, knownTo: number = STILL_KNOWN): KnownRow => ({ row, knownFrom, knownTo });
const after = (index: number): Checkpoint => ({ position: BigInt(index) * 10n, index, knownAt: `2027-01-01T00:00:0${index}.000Z` });
const step = (from: Checkpoint, to: Checkpoint, ...changes: readonly TableChange[]): Batch => ({ from, to, changes });
const opening = (table: RowTable, ...opened: readonly KnownRow[]): TableChange => ({ table, closed: [], opened });

/** What every store of read models must do, whatever its technology. */
export function readModelsContract(name: string, start: () => Promise<ReadModelsHarness>): void {
  describe(`Read models: ${name}`, () => {
    let harness: ReadModelsHarness;
    let readModels: ReadModels;

    beforeEach(async () => {
      harness = await start();
      readModels = harness.readModels;
      await readModels.open([GOALS, ENTRIES]);
    });
    afterEach(() => harness.dispose());

    const titlesAt = async (at: number) => (await all(readModels.rowsAt(GOALS, at))).map((row) => row['title']);
    const drafted = () => readModels.apply(step(BEGINNING, after(1), opening(GOALS, known(goal('g', 'Draft'), 1))));
    const adopted = () => readModels.apply(step(after(1), after(2),
      { table: GOALS, closed: [{ key: 'g', knownFrom: 1, knownTo: 2 }], opened: [known(goal('g', 'Adopted'), 2)] }));

    it('start empty and at the beginning', async () => {
      expect(await readModels.checkpoint(GOALS)).toEqual(BEGINNING);
      expect(await titlesAt(1)).toEqual([]);
    });

    it('give back values as they went in, also empty, large and Swedish ones', async () => {
      const row = { goal_id: 'å', title: 'Skärgård – 100 %', days_late: -STILL_KNOWN };
      await readModels.apply(step(BEGINNING, after(1), opening(GOALS, known(row, 1), known(goal('b', ''), 1))));
      expect(await all(readModels.rowsAt(GOALS, 1))).toEqual([goal('b', ''), row]);
    });

    it('answer what was known at every index, before and after a change', async () => {
      await drafted();
      await adopted();
      expect(await Promise.all([0, 1, 2, 3].map(titlesAt))).toEqual([[], ['Draft'], ['Adopted'], ['Adopted']]);
    });

    it('keep a row that opened and closed within one batch, for the moments between', async () => {
      await readModels.apply(step(BEGINNING, after(3),
        opening(GOALS, known(goal('g', 'Draft'), 1, 2), known(goal('g', 'Revised'), 2, 3), known(goal('g', 'Adopted'), 3))));
      expect(await Promise.all([1, 2, 3].map(titlesAt))).toEqual([['Draft'], ['Revised'], ['Adopted']]);
    });

    it('have no row once it has been closed', async () => {
      await drafted();
      await readModels.apply(step(after(1), after(2), { table: GOALS, closed: [{ key: 'g', knownFrom: 1, knownTo: 2 }], opened: [] }));
      expect([await titlesAt(1), await titlesAt(2)]).toEqual([['Draft'], []]);
      expect((await readModels.openRows(GOALS, ['g'])).size).toBe(0);
    });

    it('find the open row of each key that has one', async () => {
      await drafted();
      await adopted();
      expect(await readModels.openRows(GOALS, ['g', 'unknown'])).toEqual(new Map([['g', known(goal('g', 'Adopted'), 2)]]));
    });

    it('tell the whole history of a table, row by row', async () => {
      await drafted();
      await adopted();
      expect(await all(readModels.history(GOALS))).toEqual([known(goal('g', 'Draft'), 1, 2), known(goal('g', 'Adopted'), 2)]);
    });

    it('take many rows at once, and give them back in the order of their keys', async () => {
      const rows = Array.from({ length: 2_345 }, (_, number) => ({ index: number + 1, type: `event ${number + 1}` }));
      await readModels.apply(step(BEGINNING, after(1), opening(ENTRIES, ...rows.toReversed().map((row) => known(row, row.index)))));
      expect(await all(readModels.rowsAt(ENTRIES, 2_345))).toEqual(rows);
      expect(await all(readModels.history(ENTRIES))).toHaveLength(2_345);
    });

    describe('when a batch is applied', () => {
      it('move the checkpoint with the rows', async () => {
        await drafted();
        expect(await readModels.checkpoint(GOALS)).toEqual(after(1));
      });

      it('hold tables at different checkpoints', async () => {
        await drafted();
        await readModels.apply(step(BEGINNING, after(3), opening(ENTRIES)));
        expect([await readModels.checkpoint(GOALS), await readModels.checkpoint(ENTRIES)]).toEqual([after(1), after(3)]);
      });

      it('refuse it when somebody else has moved the checkpoint, and take nothing of it', async () => {
        await drafted();
        await expect(drafted()).rejects.toBeInstanceOf(CheckpointMoved);
        expect(await all(readModels.history(GOALS))).toHaveLength(1);
      });

      it('take nothing of it when one of its tables has been moved', async () => {
        await readModels.apply(step(BEGINNING, after(1), opening(ENTRIES)));
        const both = step(BEGINNING, after(1), opening(GOALS, known(goal('g', 'Draft'), 1)), opening(ENTRIES));
        await expect(readModels.apply(both)).rejects.toBeInstanceOf(CheckpointMoved);
        expect([await readModels.checkpoint(GOALS), await titlesAt(1)]).toEqual([BEGINNING, []]);
      });
    });

    describe('rebuilt beside the live ones', () => {
      it('are not seen until they are swapped in, and then take their place with their checkpoint', async () => {
        await drafted();
        const rebuilding = await readModels.beside([GOALS]);
        await rebuilding.into.apply(step(BEGINNING, after(2), opening(GOALS, known(goal('g', 'Rebuilt'), 1))));
        expect([await titlesAt(1), await readModels.checkpoint(GOALS)]).toEqual([['Draft'], after(1)]);
        await rebuilding.swapIn();
        expect([await titlesAt(1), await readModels.checkpoint(GOALS)]).toEqual([['Rebuilt'], after(2)]);
      });

      it('leave the other tables alone', async () => {
        await readModels.apply(step(BEGINNING, after(1), opening(ENTRIES, known({ index: 1, type: 'event' }, 1))));
        await (await readModels.beside([GOALS])).swapIn();
        expect([await readModels.checkpoint(ENTRIES), await all(readModels.rowsAt(ENTRIES, 1))]).toEqual([after(1), [{ index: 1, type: 'event' }]]);
      });

      it('go on from where they were swapped in, time and again', async () => {
        for (let round = 0; round < 2; round += 1) {
          const rebuilding = await readModels.beside([GOALS]);
          await rebuilding.into.apply(step(BEGINNING, after(1), opening(GOALS, known(goal('g', 'Draft'), 1))));
          await rebuilding.swapIn();
        }
        await adopted();
        expect(await titlesAt(2)).toEqual(['Adopted']);
      });

      it('stop a writer that has read the old ones', async () => {
        await drafted();
        await (await readModels.beside([GOALS])).swapIn();
        await expect(adopted()).rejects.toBeInstanceOf(CheckpointMoved);
      });

      it('begin empty after a rebuild that was given up', async () => {
        const givenUp = await readModels.beside([GOALS]);
        await givenUp.into.apply(step(BEGINNING, after(1), opening(GOALS, known(goal('g', 'Half'), 1))));
        await givenUp.abandon();
        const { from, into } = await readModels.beside([GOALS]);
        expect([from, await into.checkpoint(GOALS), await all(into.history(GOALS)), await titlesAt(1)]).toEqual([BEGINNING, BEGINNING, [], []]);
      });

      it('go on from where an interrupted rebuild had come, without what it had written ahead of that', async () => {
        const { into: interrupted } = await readModels.beside([GOALS]);
        await interrupted.apply(step(BEGINNING, after(2), opening(GOALS, known(goal('g', 'Draft'), 1, 2), known(goal('g', 'Adopted'), 2), known(goal('h', 'Other'), 2))));
        await interrupted.openRows(GOALS, ['g']);
        const ahead = { table: GOALS, closed: [{ key: 'g', knownFrom: 2, knownTo: 3 }], opened: [known(goal('g', 'Amended'), 3, 4), known(goal('i', 'New'), 3)] };
        await interrupted.apply(step(after(2), after(2), ahead));
        const { from, into, swapIn } = await readModels.beside([GOALS]);
        expect([from, await into.checkpoint(GOALS)]).toEqual([after(2), after(2)]);
        expect(await all(into.history(GOALS))).toEqual([known(goal('g', 'Draft'), 1, 2), known(goal('g', 'Adopted'), 2), known(goal('h', 'Other'), 2)]);
        await into.apply(step(after(2), after(4), { ...ahead, opened: [...ahead.opened, known(goal('g', 'Ended'), 4)] }));
        await swapIn();
        expect([await titlesAt(2), await titlesAt(3), await titlesAt(4)]).toEqual([['Adopted', 'Other'], ['Amended', 'Other', 'New'], ['Ended', 'Other', 'New']]);
      });

      it('begin anew where the interrupted rebuild was of other tables', async () => {
        const { into } = await readModels.beside([GOALS]);
        await into.apply(step(BEGINNING, after(1), opening(GOALS, known(goal('g', 'Half'), 1))));
        const both = await readModels.beside([GOALS, ENTRIES]);
        expect([both.from, await all(both.into.history(GOALS))]).toEqual([BEGINNING, []]);
      });
    });

    it('lend a throw-away database that shares nothing with them', async () => {
      const scratch = await readModels.scratch();
      await scratch.open([GOALS]);
      await scratch.apply(step(BEGINNING, after(1), opening(GOALS, known(goal('g', 'Scratch'), 1))));
      expect([await titlesAt(1), await all(scratch.rowsAt(GOALS, 1))]).toEqual([[], [goal('g', 'Scratch')]]);
      await scratch.close();
    });
  });
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
