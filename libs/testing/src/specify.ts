import { expect } from '@jest/globals';
import type { Decider, DomainEvent, Rejection } from '#lib/kernel';

type ParamsOf<R extends Rejection, Code extends R['code']> = Extract<R, Rejection<Code>>['params'];

/** given(past).when(command).then(outcome): the shape of every spec of a rule. */
export const specify = <State, Command, Event extends DomainEvent, R extends Rejection>(decider: Decider<State, Command, Event, R>) => ({
  given: (...past: readonly Event[]) => ({
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
  { initial, evolve }: Readonly<{ initial: State; evolve: (state: State, event: Event) => State }>, ...past: readonly Event[]
): State => past.reduce(evolve, initial);
