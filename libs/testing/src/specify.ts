import { expect } from '@jest/globals';
import type { Decider, DomainEvent, Rejection } from '#lib/kernel';

type ParamsOf<R extends Rejection, Code extends R['code']> = Extract<R, Rejection<Code>>['params'];

/** given(past).when(command).then(outcome): the shape of every spec of a rule. */
/** An event of the past, and who recorded it where that matters. */
export type Past<Event> = Event & Readonly<{ recordedBy?: string }>;

export const recordedBy = <Event extends DomainEvent>(personId: string, event: Event): Past<Event> => ({ ...event, recordedBy: personId });

export const specify = <State, Command, Event extends DomainEvent, R extends Rejection>(decider: Decider<State, Command, Event, R>) => ({
  given: (...past: readonly Past<Event>[]) => ({
    when: (command: Command) => {
      const decision = decider.decide(folded(decider, ...past), command);
      return {
        then: (...expected: readonly Event[]): void => expect(decision).toEqual({ ok: true, events: expected }),
        thenRejected: <Code extends R['code']>(code: Code, params?: ParamsOf<R, Code>): void =>
          expect(decision).toEqual({ ok: false, rejection: { code, params: params ?? expect.anything() } }),
      };
    },
  }),
});

/** The state after these events. */
export const folded = <State, Event extends DomainEvent>(
  { initial, ...decider }: Folding<State, Event> & Readonly<{ initial: State }>, ...past: readonly Past<Event>[]
): State => foldedOn(initial, decider, ...past);

/** The same, on from a state. */
export const foldedOn = <State, Event extends DomainEvent>(from: State, { evolve }: Folding<State, Event>, ...past: readonly Past<Event>[]): State =>
  past.reduce((state, event) => evolve(state, event, event.recordedBy ?? SOMEBODY), from);

type Folding<State, Event> = Readonly<{ evolve: (state: State, event: Event, recordedBy: string) => State }>;

/** Who records what no spec asks about. */
export const SOMEBODY = 'p-1';
