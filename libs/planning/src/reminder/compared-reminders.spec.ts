import { describe, expect, it } from '@jest/globals';
import { comparedReminders, defaultReminderPolicy, type ReminderPolicy } from '#lib/planning';
import { deadline, reminderState } from '#lib/testing';

const compared = (after: Partial<ReminderPolicy>) => comparedReminders(reminderState({ deadlines: [deadline({ dueOn: '2026-09-01' })] }), {
  now: '2026-08-26T06:00:00.000Z', until: '2026-09-04', before: defaultReminderPolicy, after: { ...defaultReminderPolicy, ...after } })
  .map(({ personId, day, by }) => `${day} ${personId} ${by}`);

describe('Two policies', () => {
  it('that are the same tell the same', () => expect(new Set(compared({}).map((line) => line.split(' ')[2]))).toEqual(new Set(['both'])));

  it('differ by what is no longer told and what is told anew', () =>
    expect(compared({ steps: { ...defaultReminderPolicy.steps, submission: [{ workingDays: -2, to: ['responsible'] }, { workingDays: 0, to: ['responsible', 'chair'] }] } })).toEqual([
      '2026-08-26 secretary before', '2026-08-27 secretary before', '2026-08-28 secretary after', '2026-08-31 secretary before',
      '2026-09-01 chair after', '2026-09-01 secretary both', '2026-09-02 secretary before', '2026-09-04 chair before', '2026-09-04 secretary before',
    ]));

  it('differ by the days on which offices are closed', () =>
    expect(compared({ closedDays: ['2026-08-31'] })).toEqual(expect.arrayContaining(['2026-08-31 secretary before', '2026-08-28 secretary after'])));
});
