import { reject, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { Reminder } from './reminder.state.js';

export type NotAtHand = RejectionsOf<{ 'reminder-not-at-hand': { status: Reminder['status']; attempt: number } }>;

/** Why nothing can be said of an attempt: it is not the one at hand. Whoever was given up as gone may come back and tell. */
export function notAtHand(reminder: Reminder, attempt: number): Rejected<NotAtHand> | undefined {
  const isOpen = reminder.status === 'claimed' || reminder.status === 'unknown';
  return isOpen && reminder.attempt === attempt ? undefined : reject('reminder-not-at-hand', { status: reminder.status, attempt });
}
