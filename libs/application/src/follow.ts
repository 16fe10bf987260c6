import type { EventStore, Recorded } from '#lib/kernel';

export type Following = Readonly<{ after: bigint; pageSize: number; signal: AbortSignal }>;

/** The log from `after` on, in pages, for ever: at its end it waits for more. Ends when the signal aborts. */
export async function* follow(store: EventStore, { after, pageSize, signal }: Following): AsyncIterable<readonly Recorded[]> {
  let reached = after;
  while (!signal.aborted) {
    const page: Recorded[] = [];
    for await (const recorded of store.readAll({ after: reached, limit: pageSize })) page.push(recorded);
    const last = page.at(-1);
    if (last === undefined) {
      await store.changed(reached, signal);
    } else {
      yield page;
      reached = last.position;
    }
  }
}
