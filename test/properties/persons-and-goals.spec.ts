import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EventRegistry, StreamStates } from '#lib/application';
import { canonicalLine, parseLine } from '#lib/evidence';
import { decisionsDecider, goalDecider, planningContracts } from '#lib/planning';
import { ArrayEventStore } from '#lib/testing';
import { Municipality, isDecided, tries, type Kept } from './municipality.js';

const registry = new EventRegistry(planningContracts);

const always = (holds: (municipality: Municipality) => void, numRuns = 500): void =>
  fc.assert(fc.property(tries, (tried) => { holds(Municipality.after(tried)); }), { numRuns });

/** What had been kept before an event. */
const before = ({ log }: Municipality, kept: Kept): readonly Kept[] => log.slice(0, log.indexOf(kept));

const authorsOf = (goalId: string, past: readonly Kept[]): readonly string[] =>
  past.filter(({ stream, event }) => stream === goalId && (event.type === 'goal-drafted' || event.type === 'goal-revised')).map(({ by }) => by);

const ofNextLevel = ({ log }: Municipality): readonly Kept[] => log.filter(({ event }) => event.type === 'board-decided' || event.type === 'council-decided');

describe('Whatever persons try, in whatever order', () => {
  it('no goal is decided on by KS or KF in the name of somebody who has written it', () => { always((municipality) => {
    for (const kept of ofNextLevel(municipality)) {
      const goalIds = isDecided(kept.event) ? kept.event.data.goals.map(({ goalId }) => goalId) : [];
      for (const goalId of goalIds) expect(authorsOf(goalId, before(municipality, kept))).not.toContain(kept.by);
    }
  }); });

  it('no decision that waited takes effect in the name of whoever recorded it, or twice', () => { always((municipality) => {
    for (const kept of ofNextLevel(municipality)) {
      const past = before(municipality, kept);
      const sameDecision = past.filter(({ event }) => 'decisionId' in event.data && 'decisionId' in kept.event.data && event.data.decisionId === kept.event.data.decisionId);
      const recorder = sameDecision.find(({ event }) => event.type === 'countersignature-awaited')?.by;
      if (recorder !== undefined) expect(kept.by).not.toBe(recorder);
      expect(sameDecision.filter(({ event }) => event.type === kept.event.type || event.type === 'countersignature-declined')).toEqual([]);
    }
  }); });

  it('KF decides on a goal after KS has been heard on it, or says why it was urgent', () => { always((municipality) => {
    for (const kept of municipality.log) {
      const { event, stream } = kept;
      if (event.type !== 'goal-adopted' && event.type !== 'goal-adopted-with-changes' && event.type !== 'goal-rejected') continue;
      const ofBoard = before(municipality, kept).filter((past) => past.stream === stream && MOVES.has(past.event.type)).at(-1);
      expect({ heard: HEARD.has(ofBoard?.event.type ?? ''), urgent: event.data.urgency !== null }).toEqual(
        event.data.urgency === null ? { heard: true, urgent: false } : { heard: false, urgent: true });
    }
  }); });

  it('the text in force is the one that was adopted or amended last', () => { always((municipality) => {
    for (const [goalId, goal] of municipality.goals) {
      if (goal.status !== 'adopted') continue;
      const { version, contentHash } = textsInForce(goalId, municipality.log).at(-1) ?? {};
      expect([goal.version, goal.contentHash]).toEqual([version, contentHash]);
    }
  }); });

  it('every event is read back from its line as it was', () => { always(({ log }) => {
    for (const { event } of log) {
      const read = parseLine(canonicalLine({ ...STORED, ...registry.store(event) }));
      expect(planningContracts.find(({ type }) => type === read.type)?.read(read)).toStrictEqual(event);
    }
  }, 200); });

  it('a stream read in one go gives the same as read on after each event', () => fc.assert(fc.asyncProperty(tries, async (tried) => {
    const municipality = Municipality.after(tried);
    const { log } = municipality;
    const store = new ArrayEventStore();
    const readers = { goal: () => new StreamStates({ store, registry }, goalDecider), body: () => new StreamStates({ store, registry }, decisionsDecider) };
    const readOn = { goal: readers.goal(), body: readers.body() };
    for (const { stream, event, by } of log) {
      store.write(stream, event, { schema: registry.store(event).schema, context: { actor: { personId: by, role: 'committee-secretary', body: 'SBN' } } });
      await readOn[kindOf(stream)].load(stream);
    }
    for (const stream of new Set(log.map((kept) => kept.stream))) {
      const { state } = await readers[kindOf(stream)]().load(stream);
      expect(state).toEqual(kindOf(stream) === 'goal' ? municipality.goal(stream) : municipality.of(stream));
      expect((await readOn[kindOf(stream)].load(stream)).state).toEqual(state);
    }
  }), { numRuns: 100 }));
});

describe('What the persons come to do', () => {
  it('is everything that these properties are about', () => {
    const seen = new Set<string>(fc.sample(tries, { numRuns: 1_000, seed: 2580 }).flatMap((tried) => Municipality.after(tried).log.map(({ event }) => event.type)));
    expect([...SHOULD_HAPPEN].filter((type) => !seen.has(type))).toEqual([]);
  });
});

const HEARD: ReadonlySet<string> = new Set(['goal-endorsed', 'goal-endorsed-with-amendment', 'goal-rejection-proposed']);
/** What takes a goal to KS, from it, or back. */
const MOVES: ReadonlySet<string> = new Set([...HEARD, 'goal-submitted', 'goal-referred-back', 'goal-endorsement-rescinded']);
const SHOULD_HAPPEN = [
  ...MOVES, 'countersignature-awaited', 'decision-countersigned', 'countersignature-declined', 'board-decided', 'council-decided', 'goal-adopted', 'goal-adopted-with-changes', 'goal-rejected',
];

const kindOf = (stream: string): 'goal' | 'body' => (stream.startsWith('g-') ? 'goal' : 'body');

const textsInForce = (goalId: string, log: readonly Kept[]): readonly Readonly<{ version: number; contentHash: string }>[] =>
  log.filter(({ stream }) => stream === goalId).flatMap(({ event }): readonly Readonly<{ version: number; contentHash: string }>[] => {
    if (event.type === 'goal-adopted') return [event.data];
    return event.type === 'goal-adopted-with-changes' ? [event.data.amendment] : [];
  });

const STORED = {
  id: 'e-1', stream: 's', revision: 0, recordedAt: '2026-05-04T09:00:00.000Z',
  context: { actor: { personId: 'p-1', role: 'committee-secretary', body: 'SBN' }, commandId: 'c-1', commandHash: 'h', correlationId: 'c-1' },
};
