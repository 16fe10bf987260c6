import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Desk } from '#lib/application';
import { Clock, Registers } from '#lib/kernel';
import { calendarProblem, comparedReminders, planProblem, plusDays, reminderPolicyOf, type OfficeCalendar, type ReminderPlan } from '#lib/planning';
import { historyOf, reminderState, settingsOf } from '#lib/scorecard';
import { eventsTold, namesOfBodies, namesOfPersons } from '#lib/telling';
import { eventSentence, reminderSentence } from '#lib/texts';
import type { HistoryEntryAnswer } from '../goals/goal-history.dto.js';
import { historyAnswer } from '../goals/goal-history.query.js';
import { refusalOf } from '../http/refusal.js';
import { Readings, type Asking } from '../reading/readings.js';
import { requireRole } from '../reading/require-role.js';
import type { PreviewAnswer, SettingsAnswer } from './settings.dto.js';

/** As far ahead as people are told of what is coming. */
const DAYS_AHEAD = 31;

export class GetSettings extends Query<SettingsAnswer> {
  constructor(readonly asking: Asking) { super(); }
}

@QueryHandler(GetSettings)
export class GetSettingsHandler implements IQueryHandler<GetSettings> {
  constructor(private readonly readings: Readings, private readonly registers: Registers) {}

  async execute({ asking }: GetSettings): Promise<SettingsAnswer> {
    const { db, at, municipality } = await this.readings.open(asking);
    const { plan, calendar, letters: { to, personId } } = await settingsOf(db, at, { municipality });
    const [person] = personId === null ? [] : await this.registers.persons.find([personId]);
    return { plan, calendar, letters: { to, personId, name: person?.name ?? null } };
  }
}

export class ListSettingsHistory extends Query<readonly HistoryEntryAnswer[]> {
  constructor(readonly asking: Asking) { super(); }
}

/** Who has changed the settings, when, to what and why, the latest first. */
@QueryHandler(ListSettingsHistory)
export class ListSettingsHistoryHandler implements IQueryHandler<ListSettingsHistory> {
  constructor(private readonly readings: Readings, private readonly desk: Desk, private readonly registers: Registers) {}

  async execute({ asking }: ListSettingsHistory): Promise<readonly HistoryEntryAnswer[]> {
    const { db, at } = await this.readings.open(asking);
    const entries = await historyOf(db, at, { stream: this.desk.names.settings() });
    const [events, names] = [await eventsTold(this.desk.source, entries), await namesOfPersons(this.registers)];
    return entries.toReversed().flatMap((entry) => {
      const event = events.get(entry.eventId);
      return event ? [{ ...historyAnswer(entry, names), sentence: eventSentence(event, (personId) => names.get(personId) ?? personId) }] : [];
    });
  }
}

/** What is not asked about stays as it is. */
export type SettingsToTry = Readonly<{ plan: ReminderPlan | null; calendar: OfficeCalendar | null }>;

export class PreviewReminders extends Query<PreviewAnswer> {
  constructor(readonly settings: SettingsToTry, readonly asking: Asking) { super(); }
}

/** For administrators, since it says who is told of what. Nothing is changed. */
@QueryHandler(PreviewReminders)
export class PreviewRemindersHandler implements IQueryHandler<PreviewReminders> {
  constructor(private readonly readings: Readings, private readonly registers: Registers, private readonly clock: Clock) {}

  async execute({ settings: { plan, calendar }, asking }: PreviewReminders): Promise<PreviewAnswer> {
    const reading = await this.readings.open(asking);
    const { db, at, municipality, today } = reading;
    requireRole('administrator', reading);
    const problem = (plan && planProblem(plan)) ?? (calendar && calendarProblem(calendar));
    if (problem) throw refusalOf(problem.rejection);
    const settings = await settingsOf(db, at, { municipality });
    const until = plusDays(today, DAYS_AHEAD);
    const after = reminderPolicyOf({ plan: plan ?? settings.plan, calendar: calendar ?? settings.calendar });
    const compared = comparedReminders(await reminderState(db, at, { municipality, today }), { now: this.clock.now(), until, before: reminderPolicyOf(settings), after });
    const [names, nameOf] = [await namesOfPersons(this.registers), await namesOfBodies(reading)];
    return { until, reminders: compared.map(({ personId, day, item, by }) => ({ day, by, name: names.get(personId) ?? '', sentence: reminderSentence(item, day, nameOf) })) };
  }
}
