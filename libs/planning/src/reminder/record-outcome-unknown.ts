import { accept, reject, type Decision, type Instant } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { NotAtHand } from './claimed-attempt.js';
import { ReminderOutcomeUnknown, type ReminderEvent, type UnknownCause } from './reminder.events.js';
import type { Reminder } from './reminder.state.js';

export type RecordOutcomeUnknown = Readonly<{ kind: 'record-outcome-unknown'; reminderId: string; attempt: number; cause: UnknownCause; now: Instant }>;
export type RecordOutcomeUnknownRejection = NotAtHand | RejectionsOf<{ 'reminder-still-sending': { claimedAt: Instant } }>;

/** Sending takes a minute at the most, or is given up. */
export const SENDING_MS_MAX = 120_000;

/** A letter must not be sent twice, so nobody guesses: neither that it left nor that it did not. */
export function recordOutcomeUnknown(
  reminder: Reminder, { reminderId, attempt, cause, now }: RecordOutcomeUnknown,
): Decision<ReminderEvent, RecordOutcomeUnknownRejection> {
  if (reminder.status !== 'claimed' || reminder.attempt !== attempt) return reject('reminder-not-at-hand', { status: reminder.status, attempt });
  const isSending = cause === 'no-record' && Date.parse(now) - Date.parse(reminder.claimedAt) < SENDING_MS_MAX;
  if (isSending) return reject('reminder-still-sending', { claimedAt: reminder.claimedAt });
  return accept(ReminderOutcomeUnknown.create({ reminderId, attempt, cause }));
}
