import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Desk } from '#lib/application';
import { Registers } from '#lib/kernel';
import type { PlanningEvent } from '#lib/planning';
import { bodyOfGoal, depthOf, historyOf, isSeenAt, type JournalEntry, type OnGoal } from '#lib/scorecard';
import { eventsTold, namesOfBodies, type Reading } from '#lib/telling';
import { eventSentence, type NameOf } from '#lib/texts';
import { UUID } from '../http/fields.js';
import { Problem } from '../http/problem.js';
import { namesSeen, type Names } from '../reading/names-seen.js';
import { Readings, type Asking } from '../reading/readings.js';
import type { HistoryEntryAnswer } from './goal-history.dto.js';

export class ListGoalHistory extends Query<readonly HistoryEntryAnswer[]> {
  constructor(readonly goalId: string, readonly asking: Asking) { super(); }
}

/** What happened to a goal, what others undertook in it, and what was attached to it: from the journal what and when, from the events in which words. */
@QueryHandler(ListGoalHistory)
export class ListGoalHistoryHandler implements IQueryHandler<ListGoalHistory> {
  constructor(private readonly readings: Readings, private readonly desk: Desk, private readonly registers: Registers) {}

  async execute({ goalId, asking }: ListGoalHistory): Promise<readonly HistoryEntryAnswer[]> {
    const reading = await this.readings.open(asking);
    const streams = [this.desk.names.goal(goalId), this.desk.names.contribution(goalId), this.desk.names.annex(goalId)];
    const told = (await Promise.all(streams.map((stream) => historyOf(reading.db, reading.at, { stream })))).flat().sort((one, other) => one.index - other.index);
    const entries = await this.seen(reading, goalId, told);
    if (entries.length === 0) throw Problem.at('not-found');
    const events = await eventsTold(this.desk.source, entries);
    const persons = await namesSeen([...entries.map(({ actor }) => actor.personId), ...[...events.values()].flatMap(personsIn)], reading, this.registers);
    const nameOf = namesIn(await namesOfBodies(reading), persons);
    return entries.flatMap((entry) => {
      const event = events.get(entry.eventId);
      return event ? [{ ...historyAnswer(entry, persons), sentence: eventSentence(event, nameOf) }] : [];
    });
  }

  private async seen({ db, at, municipality, viewer, today }: Reading, goalId: string, entries: readonly JournalEntry[]): Promise<readonly JournalEntry[]> {
    const body = await bodyOfGoal(db, at, { municipality, goalId, today });
    const depth = body === undefined ? 'adopted' : depthOf(viewer, body);
    const seen = entries.filter((entry) => isSeenAt(depth, entry.type as OnGoal['type'], entry.basis?.body));
    return depth === 'drafts' ? seen : withoutDraftsAnnexes(seen);
  }
}

/** What was attached while a goal was a draft is told from then on, among the annexes of what was submitted. */
function withoutDraftsAnnexes(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const submitted = entries.findIndex(({ type }) => type === 'goal-submitted' || type === 'goal-submitted-preliminarily');
  return entries.filter(({ type }, place) => !type.startsWith('annex-') || (submitted >= 0 && place > submitted));
}

const personsIn = ({ type, data }: PlanningEvent): readonly string[] => (type === 'goal-decision-countersigned' ? [data.recordedBy, data.countersignedBy] : []);

/** Whoever is not named is told by what they are. */
const namesIn = (bodies: NameOf, persons: Names): NameOf => (code) => persons.get(code) ?? (UUID.test(code) ? 'en tjänsteman' : bodies(code));

/** One entry of the journal, but for its words. */
export const historyAnswer = (
  { index, revision, type, recordedAt, actor: { personId, role, body }, basis, eventId, leafHash }: JournalEntry, persons: Names,
): Omit<HistoryEntryAnswer, 'sentence'> =>
  ({ index, revision, type, recordedAt, actor: { role, body, name: persons.get(personId) ?? null }, basis, eventId, leafHash });
