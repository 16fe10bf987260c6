import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CarryOutFollower, Desk, EventRegistry, StreamStates, execute } from '#lib/application';
import { SimulatedClock, historyOf, perform } from '#lib/history';
import {
  EventStore, Unavailable, type Adapters, type Appended, type Decider, type DomainEvent, type Expected, type LogRange, type NewEvent, type Recorded, type Rejection,
} from '#lib/kernel';
import { decisionsDecider, meetingsDecider, noMeetings, planningContracts, type Goal } from '#lib/planning';
import { openProfile, readTemplate } from '#lib/platform';
import { unitOnRecord } from '#lib/testing';

/** The store of a machine in trouble: as many appends as given find it unreachable. */
class TroubledStore extends EventStore {
  constructor(private readonly store: EventStore, private failuresLeft: number) { super(); }

  override async append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> {
    if (this.failuresLeft > 0) {
      this.failuresLeft -= 1;
      throw new Unavailable('The store cannot be reached');
    }
    return this.store.append(stream, expected, events);
  }

  override readStream(stream: string, from?: number): AsyncIterable<Recorded> { return this.store.readStream(stream, from); }
  override readAll(range: LogRange): AsyncIterable<Recorded> { return this.store.readAll(range); }
  override head(): Promise<bigint> { return this.store.head(); }
  override changed(after: bigint, signal: AbortSignal): Promise<void> { return this.store.changed(after, signal); }
}

const DRAFTED_BY = '2026-06-30T00:00:00.000Z';
const registry = new EventRegistry(planningContracts);

describe('A decision that a crash left undone', () => {
  let folder: string;
  let adapters: Adapters;
  let desk: Desk;
  const clock = new SimulatedClock('2026-01-01T00:00:00Z');
  const troubles: unknown[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-carry-out-'));
    adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
    desk = new Desk({ store: adapters.eventStore, registry }, clock, '2580');
    const template = await readTemplate('lulea-2017');
    if (!template) throw new Error('The template lulea-2017 is missing');
    await perform(historyOf({ seed: 3, template, firstYear: 2027, lastYear: 2027, goalsPerUnit: 2 }), { desk, clock, until: DRAFTED_BY });
    troubles.length = 0;
  });
  afterEach(async () => {
    await adapters.close();
    await rm(folder, { recursive: true });
  });

  it('is carried out on each of its goals when the program runs again', async () => {
    const goalIds = await decideWithoutCarryingOut();
    expect(await statusesOf(goalIds)).toEqual(goalIds.map(() => 'draft'));
    await follow(desk);
    expect(await statusesOf(goalIds)).toEqual(goalIds.map(() => 'submitted'));
    expect(troubles).toEqual([]);
  });

  it('is carried out once the store can be reached again', async () => {
    const goalIds = await decideWithoutCarryingOut();
    await follow(new Desk({ store: new TroubledStore(adapters.eventStore, 3), registry }, clock, '2580'));
    expect(await statusesOf(goalIds)).toEqual(goalIds.map(() => 'submitted'));
    expect(troubles).toContainEqual(new Unavailable('The store cannot be reached'));
  });

  it('is carried out once, however often the log is followed from its beginning', async () => {
    await decideWithoutCarryingOut();
    await follow(desk);
    const head = await adapters.eventStore.head();
    await adapters.registers.followers.advance('carry-out', { position: 0n, index: 0, knownAt: '' });
    await follow(desk);
    expect(await adapters.eventStore.head()).toBe(head);
  });

  it('is annulled on each of its goals, too, where a crash left that undone', async () => {
    const goals = await draftsOf('BUN');
    const decision = { body: 'KS', meetingDate: '2026-06-15', paragraph: 140 } as const;
    await tell(desk.decisions, { decider: decisionsDecider, stream: desk.names.decisions('KS', 2026) }, {
      kind: 'record-board-decision', recordedBy: 'p-KS', decisionId: 'd-2', ...decision, caseNumber: null, today: '2026-06-30', goalsNow: goals, registered: [], meetings: noMeetings, amendedHashes: {},
      unitsNow: { SOC: unitOnRecord({ code: 'SOC', body: 'SOC' }) },
      goals: Object.values(goals).map(({ goalId, version }) => ({ goalId, version, outcome: 'transferred' as const, toUnit: 'SOC', effectiveFrom: '2026-07-01' })),
    });
    await follow(desk);
    expect(await transferredOf(Object.keys(goals))).toEqual(Object.keys(goals).map(() => ['SOC']));
    const meetings = { decider: meetingsDecider, stream: desk.names.meetings('KS', 2026) };
    const appeal = { appealId: 'a-1', body: 'KS', meetingDate: '2026-06-15', today: '2026-06-30' } as const;
    await tell(desk.meetings, meetings, { kind: 'schedule-meeting', ...appeal, bodyOnRecord: null });
    await tell(desk.meetings, meetings, { kind: 'register-appeal', ...appeal, paragraph: 140, receivedOn: '2026-06-22', caseNumber: null });
    await tell(desk.meetings, meetings, { kind: 'decide-appeal', ...appeal, outcome: 'annulled', decidedOn: '2026-06-29' });
    await follow(desk);
    expect(await transferredOf(Object.keys(goals))).toEqual(Object.keys(goals).map(() => []));
    expect(troubles).toEqual([]);
  });

  it('is told to its goals where it got another §, too, once', async () => {
    const [goalId = ''] = await decideWithoutCarryingOut();
    await tell(desk.decisions, { decider: decisionsDecider, stream: desk.names.decisions('BUN', 2026) }, {
      kind: 'reassign-paragraph', body: 'BUN', meetingDate: '2026-06-15', paragraph: 61, reassignedTo: 62, reason: 'Ett ärende lades till', today: '2026-06-30', meetings: noMeetings });
    await follow(desk);
    await adapters.registers.followers.advance('carry-out', { position: 0n, index: 0, knownAt: '' });
    await follow(desk);
    const types: string[] = [];
    for await (const { type } of adapters.eventStore.readStream(desk.names.goal(goalId))) types.push(type);
    expect(types.slice(-2)).toEqual(['goal-submitted', 'goal-decision-renumbered']);
  });

  const transferredOf = (goalIds: readonly string[]) => Promise.all(goalIds.map(async (goalId) => {
    const { state } = await desk.goals.load(desk.names.goal(goalId));
    return state.status === 'absent' ? [] : state.transfers.map(({ toUnit }) => toUnit);
  }));

  let told = 0;

  /** Something recorded by a program that ended at that moment. */
  async function tell<State, Command, Event extends DomainEvent, R extends Rejection>(
    states: StreamStates<State, Event>, { decider, stream }: Readonly<{ decider: Decider<State, Command, Event, R>; stream: string }>, command: Command,
  ): Promise<void> {
    told += 1;
    const commandId = `told-${told}`;
    const context = { actor: { personId: 'sofia', role: 'board-secretary', body: 'KS' }, commandId, commandHash: commandId, correlationId: commandId };
    expect(await execute(desk.source, states, decider, { stream, command, context })).toMatchObject({ ok: true });
  }

  /** One § of the committee for schools on all its drafts, recorded by a program that ended at that moment. */
  async function decideWithoutCarryingOut(): Promise<readonly string[]> {
    const goals = await draftsOf('BUN');
    const { state: cycle } = await desk.cycles.load(desk.names.cycle(2027));
    const outcome = await execute(desk.source, new StreamStates(desk.source, decisionsDecider), decisionsDecider, {
      stream: desk.names.decisions('BUN', 2026),
      command: {
        kind: 'record-committee-decision', decisionId: 'd-1', body: 'BUN', meetingDate: '2026-06-15', paragraph: 61, caseNumber: null,
        lateReason: null, goals: Object.values(goals).map(({ goalId, version }) => ({ goalId, version })),
        today: '2026-06-30', goalsNow: goals, registered: [], meetings: noMeetings, cycle, unitBodies: { BUN: 'BUN' }, amendedHashes: {}, bodyOnRecord: null,
      },
      context: { actor: { personId: 'karin', role: 'committee-secretary', body: 'BUN' }, commandId: 'c-1', commandHash: 'h-1', correlationId: 'c-1' },
    });
    expect(outcome.ok).toBe(true);
    return Object.keys(goals);
  }

  async function draftsOf(unit: string): Promise<Readonly<Record<string, Exclude<Goal, { status: 'absent' }>>>> {
    const drafts: Record<string, Exclude<Goal, { status: 'absent' }>> = {};
    for await (const { type, stream } of adapters.eventStore.readAll({ after: 0n })) {
      if (type !== 'goal-drafted') continue;
      const { state } = await desk.goals.load(stream);
      if (state.status !== 'absent' && state.unit === unit) drafts[state.goalId] = state;
    }
    expect(Object.keys(drafts).length).toBeGreaterThan(0);
    return drafts;
  }

  /** Runs the follower until it has taken all there is. */
  async function follow(by: Desk): Promise<void> {
    const follower = new CarryOutFollower(by, adapters.registers, (error) => { troubles.push(error); });
    follower.start();
    for (let head = -1n; head < await adapters.eventStore.head();) {
      head = await adapters.eventStore.head();
      while ((await adapters.registers.followers.checkpoint('carry-out')).position < head) await new Promise(setImmediate);
    }
    await follower.stop();
  }

  const statusesOf = (goalIds: readonly string[]): Promise<readonly string[]> =>
    Promise.all(goalIds.map(async (goalId) => (await desk.goals.load(desk.names.goal(goalId))).state.status));
});
