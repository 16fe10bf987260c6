import { ordinaryCalendar, type OfficeCalendar } from '../calendar/office-calendar.js';
import { defaultReminderPlan, type ReminderPlan, type ReminderPolicy } from '../reminder/reminder-policy.js';
import type { LettersTo, SettingsEvent } from './settings.events.js';

/** What a municipality has decided of its calendar and its reminders. */
export type Settings = Readonly<{ calendar: OfficeCalendar; plan: ReminderPlan; letters: LettersDirection }>;

/** `personId` null where letters go to everyone or to nobody. */
export type LettersDirection = Readonly<{ to: LettersTo; personId: string | null }>;

/** What holds until a municipality decides otherwise. */
export const initialSettings: Settings = { calendar: ordinaryCalendar, plan: defaultReminderPlan, letters: { to: 'everyone', personId: null } };

export function evolveSettings(settings: Settings, event: SettingsEvent): Settings {
  switch (event.type) {
    case 'reminder-policy-set': return { ...settings, plan: { sendAt: event.data.sendAt, steps: event.data.steps } };
    case 'closed-days-set': return { ...settings, calendar: { bridgeDaysAreClosed: event.data.bridgeDaysAreClosed, closedDays: event.data.closedDays } };
    case 'letters-directed': return { ...settings, letters: { to: event.data.to, personId: event.data.personId } };
  }
}

export const reminderPolicyOf = ({ calendar, plan }: Pick<Settings, 'calendar' | 'plan'>): ReminderPolicy => ({ ...calendar, ...plan });
