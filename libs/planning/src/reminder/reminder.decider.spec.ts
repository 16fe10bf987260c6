import { describe, it } from '@jest/globals';
import type { NotSentReason } from '#lib/kernel';
import { reminderDecider } from '#lib/planning';
import { claimReminder, reminderClaimed, reminderItem, reminderNotSent, reminderSent, reminderUnknown, specify } from '#lib/testing';
import { ReminderLapsed, ReminderRetried } from './reminder.events.js';

const reminder = specify(reminderDecider);
const at = (time: string): string => `2026-09-01T${time}:00.000Z`;
const notSent = (reason: NotSentReason, attempt = 1) => ({ kind: 'record-reminder-not-sent', reminderId: 'r-1', attempt, reason, now: at('07:00') } as const);
const sent = { kind: 'record-reminder-sent', reminderId: 'r-1', attempt: 1, channel: 'smtp', receipt: '250 OK', redirectedTo: null } as const;
const unknown = (over: object = {}) => ({ kind: 'record-outcome-unknown', reminderId: 'r-1', attempt: 1, cause: 'no-record', now: at('07:02'), ...over } as const);
const retried = ReminderRetried.create({ reminderId: 'r-1', retriedAt: at('08:00') });

describe('Claiming a letter', () => {
  it('is done once', () => {
    reminder.given().when(claimReminder()).then(reminderClaimed());
    reminder.given(reminderClaimed()).when(claimReminder()).thenRejected('reminder-taken', { status: 'claimed' });
  });

  it.each([['sent', reminderSent()], ['unknown', reminderUnknown()], ['failed', reminderNotSent({ againAt: null })], ['lapsed', ReminderLapsed.create({ reminderId: 'r-1' })]] as const)(
    'is refused when it is %s', (status, event) =>
      reminder.given(reminderClaimed(), event).when(claimReminder({ now: at('12:00') })).thenRejected('reminder-taken', { status }));

  it('is refused without anything to remind of', () => reminder.given().when(claimReminder({ items: [] })).thenRejected('reminder-empty'));

  it('is done again after the pause, with what is left', () => {
    const refused = [reminderClaimed(), reminderNotSent()];
    reminder.given(...refused).when(claimReminder({ now: at('07:00') })).thenRejected('reminder-paused', { againAt: at('07:01') });
    const left = [reminderItem({ dueOn: '2026-09-02' })];
    reminder.given(...refused).when(claimReminder({ now: at('07:01'), items: left })).then(reminderClaimed({ attempt: 2, claimedAt: at('07:01'), items: left }));
  });
});

describe('What became of a letter', () => {
  it('is that it was sent', () => reminder.given(reminderClaimed()).when(sent).then(reminderSent()));

  it('is known after all when whoever was given up comes back', () => {
    reminder.given(reminderClaimed(), reminderUnknown()).when(sent).then(reminderSent());
    reminder.given(reminderClaimed(), reminderUnknown()).when(notSent('server-busy')).then(reminderNotSent({ reason: 'server-busy' }));
  });

  it('is told of the attempt at hand only', () => {
    reminder.given().when(sent).thenRejected('reminder-not-at-hand', { status: 'absent', attempt: 1 });
    reminder.given(reminderClaimed(), reminderSent()).when(notSent('server-busy')).thenRejected('reminder-not-at-hand', { status: 'sent', attempt: 1 });
    reminder.given(reminderClaimed(), reminderUnknown(), retried, reminderClaimed({ attempt: 2 })).when(sent)
      .thenRejected('reminder-not-at-hand', { status: 'claimed', attempt: 1 });
    reminder.given(reminderClaimed(), reminderSent()).when(unknown()).thenRejected('reminder-not-at-hand', { status: 'sent', attempt: 1 });
  });

  it.each(['address-missing', 'address-refused', 'letter-refused'] as const)('is final where trying again would not help: %s', (reason) =>
    reminder.given(reminderClaimed()).when(notSent(reason)).then(reminderNotSent({ reason, againAt: null })));

  it.each([[1, '07:01'], [2, '07:05'], [3, '07:30'], [4, '09:00'], [5, null]] as const)('is tried again after attempt %i at %s', (attempt, again) => {
    const before = Array.from({ length: attempt - 1 }, (_, n) => [reminderClaimed({ attempt: n + 1 }), reminderNotSent({ attempt: n + 1 })]).flat();
    reminder.given(...before, reminderClaimed({ attempt })).when(notSent('server-unreachable', attempt))
      .then(reminderNotSent({ attempt, againAt: again && at(again) }));
  });

  it('is unknown when nobody has told for two minutes, and at once where the receiver did not answer', () => {
    reminder.given(reminderClaimed()).when(unknown()).then(reminderUnknown());
    reminder.given(reminderClaimed()).when(unknown({ now: at('07:01') })).thenRejected('reminder-still-sending', { claimedAt: at('07:00') });
    reminder.given(reminderClaimed()).when(unknown({ now: at('07:00'), cause: 'no-answer' })).then(reminderUnknown({ cause: 'no-answer' }));
  });
});

describe('A letter that waits', () => {
  it('lapses when all of it is done', () =>
    reminder.given(reminderClaimed(), reminderNotSent()).when({ kind: 'lapse-reminder', reminderId: 'r-1' }).then(ReminderLapsed.create({ reminderId: 'r-1' })));

  it('lapses at no other time', () =>
    reminder.given(reminderClaimed()).when({ kind: 'lapse-reminder', reminderId: 'r-1' }).thenRejected('reminder-not-waiting', { status: 'claimed' }));
});
