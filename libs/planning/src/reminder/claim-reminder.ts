import { accept, reject, type Decision, type Instant, type LocalDate } from '#lib/kernel';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import type { ReminderItem } from './due-reminders.js';
import { ReminderClaimed, type ReminderEvent } from './reminder.events.js';
import type { Reminder, ReminderStatus } from './reminder.state.js';

/** `items` are what there is still to be reminded of. */
export type ClaimReminder = Readonly<{
  kind: 'claim-reminder'; reminderId: string; personId: string; day: LocalDate; items: readonly ReminderItem[]; now: Instant;
}>;
export type ClaimReminderRejection = RejectionsOf<{
  'reminder-empty': NoParams;
  'reminder-taken': { status: ReminderStatus };
  'reminder-paused': { againAt: Instant };
}>;

/** Of all who try at once the store lets one through; the others find it taken. */
export function claimReminder(reminder: Reminder, { reminderId, personId, day, items, now }: ClaimReminder): Decision<ReminderEvent, ClaimReminderRejection> {
  if (items.length === 0) return reject('reminder-empty');
  if (reminder.status === 'absent') return accept(ReminderClaimed.create({ reminderId, personId, day, items, attempt: 1, claimedAt: now }));
  if (reminder.status !== 'waiting') return reject('reminder-taken', { status: reminder.status });
  if (now < reminder.againAt) return reject('reminder-paused', { againAt: reminder.againAt });
  return accept(ReminderClaimed.create({ reminderId, personId, day, items, attempt: reminder.attempt + 1, claimedAt: now }));
}
