import { eventNamed, type EventOf, type Instant, type LocalDate, type NotSentReason } from '#lib/kernel';
import type { ReminderItem } from './due-reminders.js';

/** `no-answer`: whoever took the letter did not say what became of it. `no-record`: whoever sent it did not come back to tell. */
export const UNKNOWN_CAUSES = ['no-answer', 'no-record'] as const;
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];

/** Somebody begins to send a person's letter of the day: from here on nobody else does. Attempts count from 1, again and again. */
export const ReminderClaimed = eventNamed('reminder-claimed').carrying<{
  reminderId: string; personId: string; day: LocalDate; items: readonly ReminderItem[]; attempt: number; claimedAt: Instant;
}>();

type SentFirst = { reminderId: string; attempt: number; channel: string; receipt: string | null };

/** `receipt` is what the receiver said when it took the letter; `redirectedTo` who was given it in the person's stead. */
export const ReminderSent = eventNamed('reminder-sent').carrying<SentFirst>()
  // Every letter went to the person it was written to.
  .next<SentFirst & { redirectedTo: string | null }>((first) => ({ ...first, redirectedTo: null }));

/** `againAt` null: it is not tried again until somebody asks for it. */
export const ReminderNotSent = eventNamed('reminder-not-sent').carrying<{ reminderId: string; attempt: number; reason: NotSentReason; againAt: Instant | null }>();

/** It may have been received, and is not sent again unless somebody asks for it. */
export const ReminderOutcomeUnknown = eventNamed('reminder-outcome-unknown').carrying<{ reminderId: string; attempt: number; cause: UnknownCause }>();

/** All that it would have told of was done before it could be sent. */
export const ReminderLapsed = eventNamed('reminder-lapsed').carrying<{ reminderId: string }>();

/** Somebody has seen that it did not arrive, and asks for it to be sent again. */
export const ReminderRetried = eventNamed('reminder-retried').carrying<{ reminderId: string; retriedAt: Instant }>();

export const reminderContracts = [ReminderClaimed, ReminderSent, ReminderNotSent, ReminderOutcomeUnknown, ReminderLapsed, ReminderRetried] as const;
export type ReminderEvent = EventOf<(typeof reminderContracts)[number]>;
