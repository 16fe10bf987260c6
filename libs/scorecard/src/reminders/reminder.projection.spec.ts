import { describe, it } from '@jest/globals';
import { ReminderLapsed, ReminderRetried } from '#lib/planning';
import { reminderClaimed, reminderItem, reminderNotSent, reminderSent, reminderUnknown, specifyProjection } from '#lib/testing';
import { reminded } from './reminded.projection.js';
import { reminder } from './reminder.projection.js';

describe('The letters', () => {
  it('say whose they are, of which day, and how it stands with them', () => {
    specifyProjection(reminder).given(reminderClaimed()).then({ reminder_id: 'r-1', municipality: '2580', person_id: 'p-1', day: '2026-09-01', status: 'claimed', reason: null, again_at: null });
    specifyProjection(reminder).given(reminderClaimed(), reminderSent()).then({ status: 'sent', reason: null });
  });

  it('say why they were not sent, and when they are tried again', () => {
    specifyProjection(reminder).given(reminderClaimed(), reminderNotSent()).then({ status: 'waiting', reason: 'server-unreachable', again_at: '2026-09-01T07:01:00.000Z' });
    specifyProjection(reminder).given(reminderClaimed(), reminderNotSent({ againAt: null, reason: 'address-refused' })).then({ status: 'failed', reason: 'address-refused', again_at: null });
  });

  it('are unknown until somebody asks for them again', () => {
    specifyProjection(reminder).given(reminderClaimed(), reminderUnknown()).then({ status: 'unknown', reason: 'no-record' });
    specifyProjection(reminder).given(reminderClaimed(), reminderUnknown(), ReminderRetried.create({ reminderId: 'r-1', retriedAt: '2026-09-01T08:00:00.000Z' })).then(
      { status: 'waiting', reason: null, again_at: '2026-09-01T08:00:00.000Z' });
  });

  it('that were not needed lapse', () =>
    specifyProjection(reminder).given(reminderClaimed(), reminderNotSent(), ReminderLapsed.create({ reminderId: 'r-1' })).then({ status: 'lapsed', again_at: null }));
});

describe('What somebody was reminded of', () => {
  it('is for each deadline the latest step, and the day that it had then', () =>
    specifyProjection(reminded).given(
      reminderClaimed({ items: [reminderItem({ workingDays: -1 }), reminderItem({ subject: { kind: 'completion', goalId: 'g-1', unit: 'SBN' }, workingDays: -3 })] }),
      reminderClaimed({ reminderId: 'r-2', day: '2026-09-02', items: [reminderItem({ dueOn: '2026-09-10', workingDays: -7 })] }),
    ).then(
      { municipality: '2580', person_id: 'p-1', deadline_id: 'submission~2027~SBN', due_on: '2026-09-10', working_days: -7 },
      { deadline_id: 'completion~g-1', due_on: '2026-09-01', working_days: -3 }));
});
