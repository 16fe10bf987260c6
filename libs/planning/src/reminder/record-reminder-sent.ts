import { accept, type Decision } from '#lib/kernel';
import { notAtHand, type NotAtHand } from './claimed-attempt.js';
import { ReminderSent, type ReminderEvent } from './reminder.events.js';
import type { Reminder } from './reminder.state.js';

export type RecordReminderSent = Readonly<{ kind: 'record-reminder-sent'; reminderId: string; attempt: number; channel: string; receipt: string | null; redirectedTo: string | null }>;

export const recordReminderSent = (reminder: Reminder, { reminderId, attempt, channel, receipt, redirectedTo }: RecordReminderSent): Decision<ReminderEvent, NotAtHand> =>
  notAtHand(reminder, attempt) ?? accept(ReminderSent.create({ reminderId, attempt, channel, receipt, redirectedTo }));
