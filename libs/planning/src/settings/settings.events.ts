import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';
import type { OfficeCalendar } from '../calendar/office-calendar.js';
import type { ReminderPlan } from '../reminder/reminder-policy.js';

/** Whom letters reach: everyone they are written to, nobody, or one person in everyone's stead. */
export const LETTERS_TO = ['everyone', 'nobody', 'one-person'] as const;
export type LettersTo = (typeof LETTERS_TO)[number];

/** The whole plan takes the place of the one before. */
export const ReminderPolicySet = eventNamed('reminder-policy-set').carrying<{
  sendAt: ReminderPlan['sendAt']; steps: ReminderPlan['steps']; reason: string; setOn: LocalDate;
}>();

/** The whole calendar takes the place of the one before. */
export const ClosedDaysSet = eventNamed('closed-days-set').carrying<{
  bridgeDaysAreClosed: OfficeCalendar['bridgeDaysAreClosed']; closedDays: OfficeCalendar['closedDays']; reason: string; setOn: LocalDate;
}>();

/** `personId` is who gets all letters where they go to one person, else null. */
export const LettersDirected = eventNamed('letters-directed').carrying<{ to: LettersTo; personId: string | null; reason: string; directedOn: LocalDate }>();

export const settingsContracts = [ReminderPolicySet, ClosedDaysSet, LettersDirected] as const;
export type SettingsEvent = EventOf<(typeof settingsContracts)[number]>;
