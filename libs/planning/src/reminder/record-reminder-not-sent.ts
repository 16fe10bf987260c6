import { accept, type Decision, type Instant, type NotSentReason } from '#lib/kernel';
import { notAtHand, type NotAtHand } from './claimed-attempt.js';
import { ReminderNotSent, type ReminderEvent } from './reminder.events.js';
import type { Reminder } from './reminder.state.js';

export type RecordReminderNotSent = Readonly<{ kind: 'record-reminder-not-sent'; reminderId: string; attempt: number; reason: NotSentReason; now: Instant }>;

const MINUTE_MS = 60_000;

/** The pauses after the first four tries; the fifth is the last. They reach over a server that is down for a morning. */
const PAUSES_MINUTES = [1, 5, 30, 120] as const;

/** What another try would not change: somebody has to mend it first. */
const LASTING: ReadonlySet<NotSentReason> = new Set(['address-missing', 'address-refused', 'letter-refused']);

export function recordReminderNotSent(
  reminder: Reminder, { reminderId, attempt, reason, now }: RecordReminderNotSent,
): Decision<ReminderEvent, NotAtHand> {
  const refused = notAtHand(reminder, attempt);
  if (refused) return refused;
  const pauseMinutes = LASTING.has(reason) || reminder.status === 'absent' ? undefined : PAUSES_MINUTES[reminder.tries - 1];
  const againAt = pauseMinutes === undefined ? null : new Date(Date.parse(now) + pauseMinutes * MINUTE_MS).toISOString();
  return accept(ReminderNotSent.create({ reminderId, attempt, reason, againAt }));
}
