import type { Decider } from '#lib/kernel';
import { claimReminder, type ClaimReminder, type ClaimReminderRejection } from './claim-reminder.js';
import type { NotAtHand } from './claimed-attempt.js';
import { lapseReminder, type LapseReminder, type LapseReminderRejection } from './lapse-reminder.js';
import { recordOutcomeUnknown, type RecordOutcomeUnknown, type RecordOutcomeUnknownRejection } from './record-outcome-unknown.js';
import { recordReminderNotSent, type RecordReminderNotSent } from './record-reminder-not-sent.js';
import { recordReminderSent, type RecordReminderSent } from './record-reminder-sent.js';
import type { ReminderEvent } from './reminder.events.js';
import { absentReminder, evolveReminder, type Reminder } from './reminder.state.js';
import { retryReminder, type RetryReminder, type RetryReminderRejection } from './retry-reminder.js';

/** What whoever sends letters does; nobody asks for it. */
export type SendingCommand = ClaimReminder | RecordReminderSent | RecordReminderNotSent | RecordOutcomeUnknown | LapseReminder;
export type SendingRejection = ClaimReminderRejection | NotAtHand | RecordOutcomeUnknownRejection | LapseReminderRejection;

/** Letters as whoever sends them sees them. */
export const reminderDecider: Decider<Reminder, SendingCommand, ReminderEvent, SendingRejection> = {
  initial: absentReminder,
  evolve: evolveReminder,
  decide: (reminder, command) => {
    switch (command.kind) {
      case 'claim-reminder': return claimReminder(reminder, command);
      case 'record-reminder-sent': return recordReminderSent(reminder, command);
      case 'record-reminder-not-sent': return recordReminderNotSent(reminder, command);
      case 'record-outcome-unknown': return recordOutcomeUnknown(reminder, command);
      case 'lapse-reminder': return lapseReminder(reminder, command);
    }
  },
};

/** Letters as an operator sees them. */
export const retryDecider: Decider<Reminder, RetryReminder, ReminderEvent, RetryReminderRejection> = {
  initial: absentReminder, evolve: evolveReminder, decide: retryReminder,
};
