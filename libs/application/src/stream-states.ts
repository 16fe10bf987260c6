import type { Appended, Decider, DomainEvent, EventContext, EventStore, Rejection } from '#lib/kernel';
import type { EventRegistry } from './event-registry.js';

export type Source = Readonly<{ store: EventStore; registry: EventRegistry }>;

/** What a command left behind in its stream. */
export type PastCommand = Readonly<{ hash: string; revision: number; position: bigint }>;

/** A stream folded up to `revision`, −1 where it has no events. */
export type Loaded<State> = Readonly<{ state: State; revision: number; commands: ReadonlyMap<string, PastCommand> }>;

const STREAMS_MAX = 10_000;

type Kept<State> = { state: State; revision: number; commands: Map<string, PastCommand> };

/** The events of one command. */
type Taken<Event> = Readonly<{ events: readonly Event[]; context: EventContext }>;

/** An event as it stands in its stream. */
type InStream<Event> = Event & Readonly<{ context: EventContext; revision: number; position: bigint }>;

/** Folds streams of one kind and remembers them by revision, so that a load reads only what is new. */
export class StreamStates<State, Event extends DomainEvent> {
  private readonly kept = new Map<string, Kept<State>>();

  constructor(
    private readonly source: Source,
    private readonly decider: Pick<Decider<State, never, Event, Rejection>, 'initial' | 'evolve'>,
  ) {}

  async load(stream: string): Promise<Loaded<State>> {
    const kept = this.recall(stream);
    for await (const recorded of this.source.store.readStream(stream, kept.revision + 1)) {
      this.fold(kept, this.source.registry.recall<Event>(recorded));
    }
    return { state: kept.state, revision: kept.revision, commands: kept.commands };
  }

  /** Takes what was just appended, so that nobody has to read it back. */
  took(stream: string, { revision, position }: Appended, { events, context }: Taken<Event>): void {
    const kept = this.recall(stream);
    const first = revision - events.length + 1;
    events.forEach((event, index) => { this.fold(kept, { ...event, context, revision: first + index, position }); });
  }

  /** Two may bring the same event at once: the first folds it. */
  private fold(kept: Kept<State>, event: InStream<Event>): void {
    if (event.revision !== kept.revision + 1) return;
    const { context: { commandId, commandHash: hash, actor }, revision, position } = event;
    kept.state = this.decider.evolve(kept.state, event, actor.personId);
    kept.revision = revision;
    kept.commands.set(commandId, { hash, revision, position });
  }

  private recall(stream: string): Kept<State> {
    const known = this.kept.get(stream);
    if (known) return known;
    const kept = { state: this.decider.initial, revision: -1, commands: new Map<string, PastCommand>() };
    this.kept.set(stream, kept);
    this.makeRoom();
    return kept;
  }

  /** The stream remembered for the longest time goes; it is read again when it is needed. */
  private makeRoom(): void {
    const [oldest] = this.kept.size > STREAMS_MAX ? this.kept.keys() : [];
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
