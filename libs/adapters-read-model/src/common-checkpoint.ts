import { BEGINNING, type Checkpoint, type ReadModels, type RowTable } from '#lib/kernel';

/** Where all of the tables stand; the beginning, where they do not stand at one and the same place. */
export async function commonCheckpoint(readModels: Pick<ReadModels, 'checkpoint'>, tables: readonly RowTable[]): Promise<Checkpoint> {
  const [first = BEGINNING, ...others] = await Promise.all(tables.map((table) => readModels.checkpoint(table)));
  return others.every(({ position }) => position === first.position) ? first : BEGINNING;
}
