import type { EventOf } from '#lib/kernel';
import {
  ReminderClaimed, ReminderNotSent, ReminderOutcomeUnknown, ReminderSent,
  type ClaimReminder, type Deadline, type ReminderItem, type ReminderState,
} from '#lib/planning';

/** SBN's goals for 2027, due on Tuesday the first of September 2026. */
export const deadline = (over: Partial<Deadline> = {}): Deadline => ({
  subject: { kind: 'submission', budgetYear: 2027, unit: 'SBN' }, body: 'SBN', dueOn: '2026-09-01', ...over,
});

/** Secretary and chair of SBN, and the secretary of KS. Nobody has been reminded of anything. */
export const reminderState = (over: Partial<ReminderState> = {}): ReminderState => ({
  deadlines: [deadline()],
  grants: [
    { personId: 'secretary', role: 'committee-secretary', body: 'SBN', from: '2026-01-01', until: null },
    { personId: 'chair', role: 'chair', body: 'SBN', from: '2026-01-01', until: null },
    { personId: 'ks', role: 'board-secretary', body: 'KS', from: '2026-01-01', until: null },
  ],
  reminded: [], written: [], ...over,
});

export const reminderItem = (over: Partial<ReminderItem> = {}): ReminderItem => ({
  subject: { kind: 'submission', budgetYear: 2027, unit: 'SBN' }, dueOn: '2026-09-01', workingDays: 0, as: 'responsible', ...over,
});

export const claimReminder = (over: Partial<ClaimReminder> = {}): ClaimReminder => ({
  kind: 'claim-reminder', reminderId: 'r-1', personId: 'p-1', day: '2026-09-01', items: [reminderItem()], now: '2026-09-01T07:00:00.000Z', ...over,
});

export const reminderClaimed = (over: Partial<EventOf<typeof ReminderClaimed>['data']> = {}) => ReminderClaimed.create({
  reminderId: 'r-1', personId: 'p-1', day: '2026-09-01', items: [reminderItem()], attempt: 1, claimedAt: '2026-09-01T07:00:00.000Z', ...over,
});

export const reminderSent = (over: Partial<EventOf<typeof ReminderSent>['data']> = {}) =>
  ReminderSent.create({ reminderId: 'r-1', attempt: 1, channel: 'smtp', receipt: '250 OK', redirectedTo: null, ...over });

export const reminderNotSent = (over: Partial<EventOf<typeof ReminderNotSent>['data']> = {}) => ReminderNotSent.create({
  reminderId: 'r-1', attempt: 1, reason: 'server-unreachable', againAt: '2026-09-01T07:01:00.000Z', ...over,
});

export const reminderUnknown = (over: Partial<EventOf<typeof ReminderOutcomeUnknown>['data']> = {}) => ReminderOutcomeUnknown.create({
  reminderId: 'r-1', attempt: 1, cause: 'no-record', ...over,
});
