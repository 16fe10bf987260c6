import { anyProjection, type AnyRow, type DomainEvent, type Projection } from '#lib/kernel';
import type { PlanningEvent } from '#lib/planning';
import { streamOf } from './builders/stream-of.js';
import { ArrayEventStore } from './event-store/array-event-store.js';
import { foldRows, indexedEvents } from './fold-rows.js';

/** given(past).then(rows): the shape of every spec of a projection. Each row is told by the columns that matter. */
export const specifyProjection = <Event extends DomainEvent, Row extends AnyRow>(projection: Projection<Event, Row>) => ({
  given: (...past: readonly PlanningEvent[]) => {
    const store = new ArrayEventStore();
    for (const event of past) store.write(streamOf(event), event);
    const rows = foldRows(anyProjection(projection), indexedEvents(store.log));
    return {
      then: (...expected: readonly Partial<Row>[]): void =>
        expect([...rows.values()]).toEqual(expected.map((columns): unknown => expect.objectContaining(columns))),
    };
  },
});
