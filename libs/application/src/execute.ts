import {
  OutcomeUnknown, StreamMoved, reject,
  type Decider, type DomainEvent, type EventContext, type NewEvent, type Rejected, type Rejection,
} from '#lib/kernel';
import { derivedId } from '#lib/evidence';
import type { Loaded, PastCommand, Source, StreamStates } from './stream-states.js';

/** What the path itself may answer, whatever the command. */
export type ExecuteRejection =
  | Rejection<'command-id-reused', Record<never, never>>
  | Rejection<'revision-moved', { expected: number; actual: number }>
  | Rejection<'stream-busy', Record<never, never>>;

/** How far the write reached. `repeated`: the command had been carried out before, and this is its recorded answer. */
export type Done = Readonly<{ ok: true; revision: number; position: bigint; repeated: boolean }>;
export type Outcome<R extends Rejection> = Done | Rejected<R | ExecuteRejection>;

export type Order<Command> = Readonly<{ stream: string; command: Command; context: EventContext; ifMatch?: number }>;

const ATTEMPTS_MAX = 3;

/** Load, fold, decide, append: the only place where a decider meets a store. */
export async function execute<State, Command, Event extends DomainEvent, R extends Rejection>(
  source: Source, states: StreamStates<State, Event>, decider: Decider<State, Command, Event, R>, order: Order<Command>,
): Promise<Outcome<R>> {
  let last: unknown;
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const loaded = await states.load(order.stream);
    const past = loaded.commands.get(order.context.commandId);
    if (past) return repeated(past, order.context.commandHash);
    if (order.ifMatch !== undefined && order.ifMatch !== loaded.revision) {
      return reject('revision-moved', { expected: order.ifMatch, actual: loaded.revision });
    }
    const decision = decider.decide(loaded.state, order.command);
    if (!decision.ok) return decision;
    try {
      return await append(source, order, loaded, decision.events);
    } catch (error) {
      if (!isWorthReadingBack(error)) throw error;
      last = error;
    }
  }
  if (last instanceof OutcomeUnknown) throw last;
  return reject('stream-busy');
}

/** The next round reads the stream again: it finds the command if it was written after all, else it decides anew with the same ids. */
const isWorthReadingBack = (error: unknown): boolean => error instanceof StreamMoved || error instanceof OutcomeUnknown;

const repeated = (past: PastCommand, commandHash: string): Done | Rejected<ExecuteRejection> =>
  past.hash === commandHash
    ? { ok: true, revision: past.revision, position: past.position, repeated: true }
    : reject('command-id-reused');

async function append(
  { store, registry }: Source, { stream, context }: Pick<Order<unknown>, 'stream' | 'context'>,
  { revision }: Loaded<unknown>, events: readonly DomainEvent[],
): Promise<Done> {
  if (events.length === 0) return { ok: true, revision, position: 0n, repeated: false };
  const written = events.map((event, index): NewEvent => (
    { id: derivedId(stream, context.commandId, index), ...registry.store(event), context }));
  const appended = await store.append(stream, revision === -1 ? 'no-stream' : { revision }, written);
  return { ok: true, ...appended, repeated: false };
}
