import {
  OutcomeUnknown, StreamMoved, reject,
  type Decider, type DomainEvent, type EventContext, type NewEvent, type Rejected, type Rejection,
} from '#lib/kernel';
import { derivedId } from '#lib/evidence';
import { Facts } from './facts.js';
import type { Loaded, PastCommand, Source, StreamStates } from './stream-states.js';

/** What the path itself may answer, whatever the command. */
export type ExecuteRejection =
  | Rejection<'command-id-reused', Record<never, never>>
  | Rejection<'revision-moved', { expected: number; actual: number }>
  | Rejection<'stream-busy', Record<never, never>>;

/** How far the write reached. `repeated`: the command had been carried out before, and this is its recorded answer. */
export type Done = Readonly<{ ok: true; revision: number; position: bigint; repeated: boolean }>;
export type Outcome<R extends Rejection> = Done | Rejected<R | ExecuteRejection>;

/** `facts`, where given, has what the command has read of the stream itself: that need not be read again unless it has moved. */
export type Order<Command> = Readonly<{ stream: string; command: Command; context: EventContext; facts?: Facts; ifMatch?: number }>;

const ATTEMPTS_MAX = 3;

/** Load, fold, decide, append: the only place where a decider meets a store. */
export async function execute<State, Command, Event extends DomainEvent, R extends Rejection>(
  source: Source, states: StreamStates<State, Event>, decider: Decider<State, Command, Event, R>, order: Order<Command>,
): Promise<Outcome<R>> {
  let facts = order.facts ?? new Facts();
  return untilSettled(async () => {
    const loaded = await facts.own(states, order.stream);
    facts = new Facts();
    const answer = answerWithoutRule(loaded, order);
    if (answer) return answer;
    const decision = decider.decide(loaded.state, order.command);
    return decision.ok ? append({ source, states, order }, loaded.revision, decision.events) : decision;
  });
}

/** Each round reads the stream again: it finds the command if it was written after all, else it decides anew with the same ids. */
async function untilSettled<Answer>(round: () => Promise<Answer>, roundsLeft = ATTEMPTS_MAX): Promise<Answer | Rejected<ExecuteRejection>> {
  try {
    return await round();
  } catch (error) {
    const isUnsettled = error instanceof StreamMoved || error instanceof OutcomeUnknown;
    if (!isUnsettled) throw error;
    if (roundsLeft > 1) return untilSettled(round, roundsLeft - 1);
    if (error instanceof OutcomeUnknown) throw error;
    return reject('stream-busy');
  }
}

/** A command sent again gets its recorded answer, also where the client's revision has moved since: by its own doing. */
function answerWithoutRule(
  { commands, revision }: Loaded<unknown>, { context, ifMatch }: Pick<Order<unknown>, 'context' | 'ifMatch'>,
): Done | Rejected<ExecuteRejection> | undefined {
  const past = commands.get(context.commandId);
  if (past) return repeated(past, context.commandHash);
  if (ifMatch === undefined || ifMatch === revision) return undefined;
  return reject('revision-moved', { expected: ifMatch, actual: revision });
}

const repeated = (past: PastCommand, commandHash: string): Done | Rejected<ExecuteRejection> =>
  past.hash === commandHash
    ? { ok: true, revision: past.revision, position: past.position, repeated: true }
    : reject('command-id-reused');

type Appending<State, Event extends DomainEvent> = Readonly<{
  source: Source; states: StreamStates<State, Event>; order: Pick<Order<unknown>, 'stream' | 'context'>;
}>;

async function append<State, Event extends DomainEvent>(
  { source: { store, registry }, states, order: { stream, context } }: Appending<State, Event>, revision: number, events: readonly Event[],
): Promise<Done> {
  if (events.length === 0) return { ok: true, revision, position: 0n, repeated: false };
  const written = events.map((event, index): NewEvent => (
    { id: derivedId(stream, context.commandId, index), ...registry.store(event), context }));
  const appended = await store.append(stream, revision === -1 ? 'no-stream' : { revision }, written);
  states.took(stream, appended, { events, context });
  return { ok: true, ...appended, repeated: false };
}
