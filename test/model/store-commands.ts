import { expect } from '@jest/globals';
import fc, { type AsyncCommand } from 'fast-check';
import type { EventStore, Expected, NewEvent, Recorded } from '#lib/kernel';
import { newEvent, type EventStoreModel, type ModelAnswer, type ModelEvent } from '#lib/testing';

type Sent = Readonly<{ stream: string; expected: Expected; events: readonly NewEvent[] }>;

/** The store under test. `positions` are those that it has answered, by the number of the event in the log. */
export type RealStore = {
  store: EventStore;
  readonly positions: Map<number, bigint>;
  readonly sent: Sent[];
  readonly reopen: () => Promise<EventStore>;
};

type StoreCommand = AsyncCommand<EventStoreModel, RealStore>;

const STREAMS = ['2580.goal-1', '2580.goal-2', '2580.goal-10'] as const;

/** `behind`: how many events of the stream the writer has not read; below zero, more than there are. */
type AppendPlan = Readonly<{ stream: string; behind: number; events: readonly NewEvent[] }>;

/** Few names and few contents, so that ids meet again: with the same content, with another, in another stream. */
const event = fc.record({ name: fc.integer({ min: 0, max: 20 }), content: fc.constantFrom('a', 'a', 'a', 'b') })
  .map(({ name, content }) => newEvent(`event ${name}`, { content }));
const behind = fc.constantFrom(0, 0, 0, 0, 1, 2, 3, -1);
const stream = fc.constantFrom(...STREAMS);
const appendPlan = fc.record({
  stream, behind, events: fc.uniqueArray(event, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
});
/** What a repeated append may have become on its way. */
const CHANGES = ['nothing', 'nothing', 'shortened', 'lengthened', 'altered'] as const;
const count = fc.integer({ min: 0, max: 12 });

export const storeCommands: fc.Arbitrary<StoreCommand>[] = [
  appendPlan.map((plan) => new Append(plan)),
  appendPlan.map((plan) => new Append(plan)),
  fc.record({ which: fc.nat(), change: fc.constantFrom(...CHANGES), extra: event }).map((plan) => new SendAgain(plan)),
  fc.uniqueArray(appendPlan, { minLength: 2, maxLength: 3, selector: (plan) => plan.stream }).map((plans) => new AppendAtOnce(plans)),
  fc.record({ stream, from: count }).map((range) => new ReadStream(range)),
  fc.record({ after: count, length: count, limit: count }).map((range) => new ReadLog(range)),
  fc.constant(undefined).map(() => new Reopen()),
];

class Append implements StoreCommand {
  constructor(private readonly plan: AppendPlan) {}

  check(): boolean { return true; }

  async run(model: EventStoreModel, real: RealStore): Promise<void> {
    await send(model, real, { ...this.plan, expected: expectedOf(model, this.plan) });
  }

  toString(): string { return `append(${said(this.plan)})`; }
}

class SendAgain implements StoreCommand {
  constructor(private readonly plan: Readonly<{ which: number; change: (typeof CHANGES)[number]; extra: NewEvent }>) {}

  check(): boolean { return true; }

  async run(model: EventStoreModel, real: RealStore): Promise<void> {
    const sent = real.sent[this.plan.which % Math.max(real.sent.length, 1)];
    if (sent) await send(model, real, { ...sent, events: this.changed(sent.events) });
  }

  private changed(events: readonly NewEvent[]): readonly NewEvent[] {
    switch (this.plan.change) {
      case 'nothing': return events;
      case 'shortened': return events.slice(0, Math.max(1, events.length - 1));
      case 'lengthened': return events.some(({ id }) => id === this.plan.extra.id) ? events : [...events, this.plan.extra];
      case 'altered': return events.map((one, index) => (index === events.length - 1 ? { ...one, data: { content: 'altered' } } : one));
    }
  }

  toString(): string { return `again(${this.plan.which}, ${this.plan.change}, ${this.plan.extra.id.slice(0, 4)})`; }
}

/** On different streams and with different ids the order does not matter but for the positions. */
class AppendAtOnce implements StoreCommand {
  constructor(private readonly plans: readonly AppendPlan[]) {}

  check(model: Readonly<EventStoreModel>): boolean {
    const ids = this.plans.flatMap(({ events }) => events.map(({ id }) => id));
    return new Set(ids).size === ids.length && model.log().every((filed) => !ids.includes(filed.event.id));
  }

  async run(model: EventStoreModel, real: RealStore): Promise<void> {
    const planned = this.plans.map((plan) => ({ ...plan, expected: expectedOf(model, plan) }));
    const outcomes = await Promise.all(planned.map(({ stream: name, expected, events }) => outcomeOf(real.store.append(name, expected, events))));
    const inOrder = planned.map((plan, index) => ({ plan, outcome: outcomes[index] })).sort((one, other) => byPosition(one.outcome, other.outcome));
    for (const { plan, outcome } of inOrder) agree(model.append(plan.stream, plan.expected, plan.events), outcome, real);
  }

  toString(): string { return `at once(${this.plans.map(said).join(', ')})`; }
}

class ReadStream implements StoreCommand {
  constructor(private readonly range: Readonly<{ stream: string; from: number }>) {}

  check(): boolean { return true; }

  async run(model: EventStoreModel, real: RealStore): Promise<void> {
    const { stream: name, from } = this.range;
    expect(await read(real.store.readStream(name, from))).toEqual(model.stream(name, from));
  }

  toString(): string { return `read ${this.range.stream} from ${this.range.from}`; }
}

/** From one event of the log to another, as far as the positions of both are known. */
class ReadLog implements StoreCommand {
  constructor(private readonly range: Readonly<{ after: number; length: number; limit: number }>) {}

  check(): boolean { return true; }

  async run(model: EventStoreModel, real: RealStore): Promise<void> {
    const { after, length, limit } = this.range;
    const start = real.positions.has(after) ? after : 0;
    const until = real.positions.get(start + length);
    const range = { after: real.positions.get(start) ?? 0n, limit, ...(until !== undefined && { until }) };
    const end = Math.min(start + limit, until === undefined ? Infinity : start + length);
    expect(await read(real.store.readAll(range))).toEqual(model.log().slice(start, end));
  }

  toString(): string { return `read log(${JSON.stringify(this.range)})`; }
}

class Reopen implements StoreCommand {
  check(): boolean { return true; }

  async run(model: EventStoreModel, real: RealStore): Promise<void> {
    real.store = await real.reopen();
    expect(await read(real.store.readAll({ after: 0n }))).toEqual(model.log());
    expect(await real.store.head()).toBe(real.positions.get(model.log().length) ?? 0n);
  }

  toString(): string { return 'reopen'; }
}

async function send(model: EventStoreModel, real: RealStore, { stream: name, expected, events }: Sent): Promise<void> {
  real.sent.push({ stream: name, expected, events });
  const outcome = await outcomeOf(real.store.append(name, expected, events));
  agree(model.append(name, expected, events), outcome, real);
}

type Outcome = Readonly<{ revision: number; position: bigint }> | string;

const outcomeOf = (append: Promise<Readonly<{ revision: number; position: bigint }>>): Promise<Outcome> =>
  append.catch((error: Readonly<{ code?: string; message: string }>) => error.code ?? error.message);

/** The same answer always, and the same position for the same event. */
function agree(wanted: ModelAnswer, outcome: Outcome | undefined, { positions }: RealStore): void {
  if (typeof wanted === 'string' || typeof outcome !== 'object') return expect(outcome).toEqual(wanted);
  expect(outcome.revision).toBe(wanted.revision);
  expect(positions.get(wanted.end) ?? outcome.position).toBe(outcome.position);
  positions.set(wanted.end, outcome.position);
}

function expectedOf(model: EventStoreModel, { stream: name, behind: unread }: AppendPlan): Expected {
  const revision = model.stream(name).length - 1 - unread;
  return revision < 0 ? 'no-stream' : { revision };
}

/** Refusals leave no trace, so they may stand anywhere: here in front. */
const positionOf = (outcome: Outcome | undefined): bigint => (typeof outcome === 'object' ? outcome.position : -1n);

const byPosition = (one: Outcome | undefined, other: Outcome | undefined): number => (positionOf(one) < positionOf(other) ? -1 : 1);

async function read(events: AsyncIterable<Recorded>): Promise<readonly ModelEvent[]> {
  const found: ModelEvent[] = [];
  for await (const { stream: name, revision, id, type, schema, data, context } of events) {
    found.push({ stream: name, revision, event: { id, type, schema, data, context } });
  }
  return found;
}

const said = ({ stream: name, behind: unread, events }: AppendPlan): string =>
  `${name}, ${unread} behind: ${events.map(({ id, data }) => `${id.slice(0, 4)} ${JSON.stringify(data)}`).join(' + ')}`;
