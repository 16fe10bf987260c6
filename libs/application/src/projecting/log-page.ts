import type { Checkpoint, DomainEvent, Indexed, Recorded } from '#lib/kernel';
import type { EventRegistry } from '../event-registry.js';
import type { Source } from '../stream-states.js';

/** Events in the log's order. `unreadable` is why there are no more of them, where the next one cannot be read. */
export type LogPage = Readonly<{ events: readonly Indexed[]; unreadable: Error | undefined }>;

/** At most `limit` events after a checkpoint. */
export async function logPage({ store, registry }: Source, after: Checkpoint, limit: number): Promise<LogPage> {
  const events: Indexed[] = [];
  let reached = after;
  for await (const recorded of store.readAll({ after: after.position, limit })) {
    try {
      const event = indexed(registry, recorded, reached);
      events.push(event);
      reached = event;
    } catch (error) {
      return { events, unreadable: error as Error };
    }
  }
  return { events, unreadable: undefined };
}

/** An event in its newest shape, with its place in the journal after that of the event before. @throws UnreadableEvent */
export function indexed(registry: EventRegistry, recorded: Recorded, before: Checkpoint): Indexed {
  const knownAt = recorded.recordedAt > before.knownAt ? recorded.recordedAt : before.knownAt;
  return { ...registry.recall<DomainEvent>(recorded), index: before.index + 1, knownAt };
}

export const checkpointAt = ({ position, index, knownAt }: Checkpoint): Checkpoint => ({ position, index, knownAt });
