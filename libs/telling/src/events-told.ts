import type { Source } from '#lib/application';
import type { Recalled } from '#lib/kernel';
import type { PlanningEvent } from '#lib/planning';
import type { JournalEntry } from '#lib/scorecard';

/** The events that entries of the journal are about, by their ids: each stream is read once, from the first of them to the last. */
export async function eventsTold({ store, registry }: Source, entries: readonly JournalEntry[]): Promise<ReadonlyMap<string, Recalled<PlanningEvent>>> {
  const told = new Map<string, Recalled<PlanningEvent>>();
  await Promise.all([...Map.groupBy(entries, ({ stream }) => stream)].map(async ([stream, of]) => {
    const revisions = of.map(({ revision }) => revision);
    const last = Math.max(...revisions);
    for await (const recorded of store.readStream(stream, Math.min(...revisions))) {
      told.set(recorded.id, registry.recall<PlanningEvent>(recorded));
      if (recorded.revision >= last) break;
    }
  }));
  return told;
}
