import { describe, it } from '@jest/globals';
import { reminderDecider, retryDecider } from '#lib/planning';
import { claimReminder, reminderClaimed, reminderNotSent, reminderSent, reminderUnknown, specify } from '#lib/testing';
import { ReminderRetried } from './reminder.events.js';

const [reminder, sending] = [specify(retryDecider), specify(reminderDecider)];
const at = (time: string): string => `2026-09-01T${time}:00.000Z`;
const retried = ReminderRetried.create({ reminderId: 'r-1', retriedAt: at('08:00') });
const retry = { kind: 'retry-reminder', reminderId: 'r-1', now: at('08:00') } as const;

describe('Asking for a letter again', () => {
  it.each([['failed', reminderNotSent({ againAt: null })], ['unknown', reminderUnknown()]] as const)('is possible when it is %s, with all tries anew', (_, event) => {
    reminder.given(reminderClaimed(), event).when(retry).then(retried);
    sending.given(reminderClaimed(), event, retried).when(claimReminder({ now: at('08:00') })).then(reminderClaimed({ attempt: 2, claimedAt: at('08:00') }));
    sending.given(reminderClaimed(), event, retried, reminderClaimed({ attempt: 2 })).when({ kind: 'record-reminder-not-sent', reminderId: 'r-1', attempt: 2, reason: 'server-busy', now: at('07:00') }).then(reminderNotSent({ attempt: 2, reason: 'server-busy' }));
  });

  it('is refused of a letter that is not known', () => reminder.given().when(retry).thenRejected('reminder-unknown', { reminderId: 'r-1' }));

  it('is refused of one that was sent', () =>
    reminder.given(reminderClaimed(), reminderSent()).when(retry).thenRejected('reminder-not-failed', { status: 'sent' }));
});
