import { accept, reject, type Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { ReminderLapsed, type ReminderEvent } from './reminder.events.js';
import type { Reminder } from './reminder.state.js';

export type LapseReminder = Readonly<{ kind: 'lapse-reminder'; reminderId: string }>;
export type LapseReminderRejection = RejectionsOf<{ 'reminder-not-waiting': { status: Reminder['status'] } }>;

export const lapseReminder = (reminder: Reminder, { reminderId }: LapseReminder): Decision<ReminderEvent, LapseReminderRejection> =>
  (reminder.status === 'waiting' ? accept(ReminderLapsed.create({ reminderId })) : reject('reminder-not-waiting', { status: reminder.status }));
