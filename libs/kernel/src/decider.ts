import type { DomainEvent } from './event.js';

/** Why a command was refused: a stable kebab-case code and the values its sentence needs. */
export type Rejection<Code extends string = string, Params extends object = object> = Readonly<{ code: Code; params: Readonly<Params> }>;

export type Accepted<E> = Readonly<{ ok: true; events: readonly E[] }>;
export type Rejected<R extends Rejection> = Readonly<{ ok: false; rejection: R }>;
export type Decision<E, R extends Rejection> = Accepted<E> | Rejected<R>;

export const accept = <E>(...events: readonly E[]): Accepted<E> => ({ ok: true, events });

export function reject<const Code extends string>(code: Code): Rejected<Rejection<Code, Record<never, never>>>;
export function reject<const Code extends string, Params extends object>(code: Code, params: Params): Rejected<Rejection<Code, Params>>;
export function reject(code: string, params: object = {}): Rejected<Rejection> {
  return { ok: false, rejection: { code, params } };
}

/**
 * The whole write side of one stream, pure: `evolve` never refuses, `decide` never mutates.
 * `recordedBy` is the person in whose name the event is kept: events name nobody themselves.
 */
export type Decider<State, Command, Event extends DomainEvent, R extends Rejection> = Readonly<{
  initial: State;
  evolve: (state: State, event: Event, recordedBy: string) => State;
  decide: (state: State, command: Command) => Decision<Event, R>;
}>;
