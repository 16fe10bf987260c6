import { accept, reject, type Decision, type Instant } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { ReminderRetried, type ReminderEvent } from './reminder.events.js';
import type { Reminder, ReminderStatus } from './reminder.state.js';

export type RetryReminder = Readonly<{ kind: 'retry-reminder'; reminderId: string; now: Instant }>;
export type RetryReminderRejection = RejectionsOf<{
  'reminder-unknown': { reminderId: string };
  'reminder-not-failed': { status: ReminderStatus };
}>;

/** An operator's act. Where the outcome is unknown it may bring the same letter twice: that is theirs to weigh. */
export function retryReminder(reminder: Reminder, { reminderId, now }: RetryReminder): Decision<ReminderEvent, RetryReminderRejection> {
  if (reminder.status === 'absent') return reject('reminder-unknown', { reminderId });
  const isOver = reminder.status === 'failed' || reminder.status === 'unknown';
  return isOver ? accept(ReminderRetried.create({ reminderId, retriedAt: now })) : reject('reminder-not-failed', { status: reminder.status });
}
