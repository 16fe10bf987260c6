import { BEGINNING, type Checkpoint, type ReadModels, type RowTable } from '#lib/kernel';

/** Tables beside the live ones: `abandon` drops them, `rewind` takes back what they hold of events after an index. */
type Beside = Readonly<{ into: Pick<ReadModels, 'checkpoint' | 'open'>; abandon: () => Promise<void>; rewind: (index: number) => Promise<void> }>;

/** Goes on from where an interrupted rebuild of these tables had come, which may have written ahead of that; else makes them empty. Where they stand then. */
export async function readied(tables: readonly RowTable[], { into, abandon, rewind }: Beside): Promise<Checkpoint> {
  const [first = BEGINNING, ...others] = await Promise.all(tables.map((table) => into.checkpoint(table)));
  if (first.index !== BEGINNING.index && others.every(({ position }) => position === first.position)) {
    await rewind(first.index);
    return first;
  }
  await abandon();
  await into.open(tables);
  return BEGINNING;
}
