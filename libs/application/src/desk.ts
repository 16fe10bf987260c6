import type { Adapters, Clock } from '#lib/kernel';
import {
  annexDecider, answersDecider, contributionDecider, cycleDecider, datesDecider, decisionsDecider, dialogueDecider, goalDecider, indicatorDecider, meetingsDecider, personDecider, reminderDecider, settingsDecider, unitDecider,
  type AnnexEvent, type Annexes, type Answers, type AnswersEvent, type ContributionEvent, type Contributions, type Cycle, type CycleEvent, type DatesEvent, type Decisions, type DecisionsEvent, type Dialogue, type DialogueEvent, type Goal, type GoalEvent, type IndicatorEvent, type IndicatorSeries,
  planningContracts, type Meetings, type MeetingsEvent, type NotedDates, type Person, type PersonEvent, type Reminder, type ReminderEvent, type Settings, type SettingsEvent, type UnitEvent, type UnitOnRecord,
} from '#lib/planning';
import { EventRegistry } from './event-registry.js';
import { StreamStates, type Source } from './stream-states.js';
import { streamNames, type StreamNames } from './stream-names.js';

/** What every handler works with: the store, the clock, and one municipality's streams as they stand. */
export class Desk {
  readonly names: StreamNames;
  readonly cycles: StreamStates<Cycle, CycleEvent>;
  readonly goals: StreamStates<Goal, GoalEvent>;
  readonly answers: StreamStates<Answers, AnswersEvent>;
  readonly dialogues: StreamStates<Dialogue, DialogueEvent>;
  readonly contributions: StreamStates<Contributions, ContributionEvent>;
  readonly annexes: StreamStates<Annexes, AnnexEvent>;
  readonly decisions: StreamStates<Decisions, DecisionsEvent>;
  readonly meetings: StreamStates<Meetings, MeetingsEvent>;
  readonly indicators: StreamStates<IndicatorSeries, IndicatorEvent>;
  readonly units: StreamStates<UnitOnRecord | null, UnitEvent>;
  readonly persons: StreamStates<Person, PersonEvent>;
  readonly reminders: StreamStates<Reminder, ReminderEvent>;
  readonly dates: StreamStates<NotedDates, DatesEvent>;
  readonly settings: StreamStates<Settings, SettingsEvent>;

  constructor(readonly source: Source, readonly clock: Clock, readonly municipality: string) {
    this.names = streamNames(municipality);
    this.cycles = new StreamStates(source, cycleDecider);
    this.goals = new StreamStates(source, goalDecider);
    this.answers = new StreamStates(source, answersDecider);
    this.dialogues = new StreamStates(source, dialogueDecider);
    this.contributions = new StreamStates(source, contributionDecider);
    this.annexes = new StreamStates(source, annexDecider);
    this.decisions = new StreamStates(source, decisionsDecider);
    this.meetings = new StreamStates(source, meetingsDecider);
    this.indicators = new StreamStates(source, indicatorDecider);
    this.units = new StreamStates(source, unitDecider);
    this.persons = new StreamStates(source, personDecider);
    this.reminders = new StreamStates(source, reminderDecider);
    this.dates = new StreamStates(source, datesDecider);
    this.settings = new StreamStates(source, settingsDecider);
  }
}

/** For whoever works on opened stores without Nest. */
export const deskOver = ({ eventStore, clock }: Pick<Adapters, 'eventStore' | 'clock'>, municipality: string): Desk =>
  new Desk({ store: eventStore, registry: new EventRegistry(planningContracts) }, clock, municipality);
