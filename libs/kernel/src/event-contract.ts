import type { DomainEvent, NewEvent } from './event.js';

type Step = (older: unknown) => unknown;

/** An event type with every shape it has ever had. Upcasting is pure, total and one step at a time; stored bytes never change. */
export class EventContract<Type extends string, Data> {
  private constructor(readonly type: Type, readonly schema: number, private readonly steps: readonly Step[]) {}

  static first<Type extends string, Data>(type: Type): EventContract<Type, Data> {
    return new EventContract<Type, Data>(type, 1, []);
  }

  /** The next schema, and how to read the one before it. Where the answer is unknown, the newer shape needs a word for that. */
  next<Newer>(upcast: (older: Data) => Newer): EventContract<Type, Newer> {
    return new EventContract<Type, Newer>(this.type, this.schema + 1, [...this.steps, upcast as Step]);
  }

  create(data: Data): DomainEvent<Type, Data> {
    return { type: this.type, data };
  }

  /** @throws UnreadableEvent when the event was written under a schema this program does not know. */
  read(stored: Pick<NewEvent, 'type' | 'schema' | 'data'>): DomainEvent<Type, Data> {
    if (stored.schema > this.schema || stored.schema < 1) throw new UnreadableEvent(stored.type, stored.schema);
    const newer = this.steps.slice(stored.schema - 1);
    return { type: this.type, data: newer.reduce((data, step) => step(data), stored.data) as Data };
  }
}

/** Names an event and its first shape: `eventNamed('goal-drafted').carrying<{ title: string }>()`. */
export const eventNamed = <const Type extends string>(type: Type) => ({
  carrying: <Data>(): EventContract<Type, Data> => EventContract.first<Type, Data>(type),
});

export type AnyContract = Readonly<{ type: string; schema: number; read: (stored: Pick<NewEvent, 'type' | 'schema' | 'data'>) => DomainEvent }>;
export type EventOf<C> = C extends EventContract<infer Type, infer Data> ? DomainEvent<Type, Data> : never;

/** A reader stops at what it cannot read: skipping would falsify what comes after. */
export class UnreadableEvent extends Error {
  readonly code = 'event-unreadable';
  constructor(readonly type: string, readonly schema: number) {
    super(`No reader for event "${type}" of schema ${schema}: the log was written by a newer version of the program`);
  }
}
