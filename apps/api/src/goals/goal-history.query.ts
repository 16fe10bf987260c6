import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Desk } from '#lib/application';
import { Registers, type Recalled } from '#lib/kernel';
import type { GoalEvent } from '#lib/planning';
import { bodyOfGoal, depthOf, historyOf, isSeenAt, type JournalEntry } from '#lib/scorecard';
import { eventSentence } from '#lib/texts';
import { Problem } from '../http/problem.js';
import { namesOfBodies } from '../reading/names-of-bodies.js';
import { Readings, type Asking, type Reading } from '../reading/readings.js';
import type { HistoryEntryAnswer } from './goal-history.dto.js';

export class ListGoalHistory extends Query<readonly HistoryEntryAnswer[]> {
  constructor(readonly goalId: string, readonly asking: Asking) { super(); }
}

/** What happened to a goal: from the journal what and when, from the goal's own events in which words. */
@QueryHandler(ListGoalHistory)
export class ListGoalHistoryHandler implements IQueryHandler<ListGoalHistory> {
  constructor(private readonly readings: Readings, private readonly desk: Desk, private readonly registers: Registers) {}

  async execute({ goalId, asking }: ListGoalHistory): Promise<readonly HistoryEntryAnswer[]> {
    const reading = await this.readings.open(asking);
    const stream = this.desk.names.goal(goalId);
    const entries = await this.seen(reading, goalId, await historyOf(reading.db, reading.at, { stream }));
    if (entries.length === 0) throw Problem.at('not-found');
    const [events, nameOf, persons] = [await this.eventsOf(stream), await namesOfBodies(reading), await this.persons(reading, entries)];
    return entries.flatMap((entry) => {
      const event = events.get(entry.revision);
      return event ? [{ ...historyAnswer(entry, persons), sentence: eventSentence(event, nameOf) }] : [];
    });
  }

  private async seen({ db, at, municipality, viewer, today }: Reading, goalId: string, entries: readonly JournalEntry[]): Promise<readonly JournalEntry[]> {
    const body = await bodyOfGoal(db, at, { municipality, goalId, today });
    const depth = body === undefined ? 'adopted' : depthOf(viewer, body);
    return entries.filter(({ type }) => isSeenAt(depth, type as GoalEvent['type']));
  }

  private async eventsOf(stream: string): Promise<ReadonlyMap<number, Recalled<GoalEvent>>> {
    const { store, registry } = this.desk.source;
    const events = new Map<number, Recalled<GoalEvent>>();
    for await (const recorded of store.readStream(stream)) events.set(recorded.revision, registry.recall<GoalEvent>(recorded));
    return events;
  }

  /** Names are told to those who are signed in; the public is told the capacity. */
  private async persons({ viewer }: Reading, entries: readonly JournalEntry[]): Promise<ReadonlyMap<string, string>> {
    if (viewer.capacities.length === 0) return new Map();
    const found = await this.registers.persons.find([...new Set(entries.map(({ actor }) => actor.personId))]);
    return new Map(found.map(({ personId, name }) => [personId, name]));
  }
}

/** One entry of the journal, but for its words. */
export const historyAnswer = (
  { index, revision, type, recordedAt, actor: { personId, role, body }, basis, eventId, leafHash }: JournalEntry, persons: ReadonlyMap<string, string>,
): Omit<HistoryEntryAnswer, 'sentence'> =>
  ({ index, revision, type, recordedAt, actor: { role, body, name: persons.get(personId) ?? null }, basis, eventId, leafHash });
