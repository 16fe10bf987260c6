import type { DomainEvent, Decider, EventStore, Rejection } from '#lib/kernel';
import type { EventRegistry } from './event-registry.js';

export type Source = Readonly<{ store: EventStore; registry: EventRegistry }>;

/** What a command left behind in its stream. */
export type PastCommand = Readonly<{ hash: string; revision: number; position: bigint }>;

/** A stream folded up to `revision`, −1 where it has no events. */
export type Loaded<State> = Readonly<{ state: State; revision: number; commands: ReadonlyMap<string, PastCommand> }>;

const STREAMS_MAX = 10_000;

type Kept<State> = { state: State; revision: number; commands: Map<string, PastCommand> };

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
      // Two loads may read the same events at once: each event is folded by the first to see it.
      if (recorded.revision !== kept.revision + 1) continue;
      kept.state = this.decider.evolve(kept.state, this.source.registry.recall<Event>(recorded));
      kept.revision = recorded.revision;
      kept.commands.set(recorded.context.commandId, {
        hash: recorded.context.commandHash, revision: recorded.revision, position: recorded.position,
      });
    }
    return { state: kept.state, revision: kept.revision, commands: kept.commands };
  }

  /** The least recently used stream makes room. */
  private recall(stream: string): Kept<State> {
    const kept = this.kept.get(stream) ?? { state: this.decider.initial, revision: -1, commands: new Map<string, PastCommand>() };
    this.kept.delete(stream);
    this.kept.set(stream, kept);
    if (this.kept.size > STREAMS_MAX) {
      const [oldest] = this.kept.keys();
      if (oldest !== undefined) this.kept.delete(oldest);
    }
    return kept;
  }
}
