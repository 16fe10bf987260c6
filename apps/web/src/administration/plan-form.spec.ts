import { describe, expect, it } from '@jest/globals';
import { defaultReminderPlan, DEADLINE_KINDS } from '#lib/planning';
import { calendarIn, linesOf, stepsIn } from './plan-form.js';

describe('The reminders of one kind of deadline', () => {
  it.each(DEADLINE_KINDS)('of %s are the same after they have been read from their lines', (kind) => {
    const steps = defaultReminderPlan.steps[kind].map(({ workingDays, to }) => ({ workingDays, to: [...to] }));
    expect(stepsIn(linesOf(steps))).toEqual(steps);
  });

  it('may be written with spaces or commas, and the chair may be left out', () =>
    expect(stepsIn({ before: '5 1,0', late: ' 2 ', chairFrom: '', boardFrom: '2' })).toEqual([
      { workingDays: -5, to: ['responsible'] }, { workingDays: -1, to: ['responsible'] }, { workingDays: 0, to: ['responsible'] }, { workingDays: 2, to: ['responsible', 'board-secretary'] }]));

  it('that are no numbers are not taken for any', () => expect(stepsIn({ before: 'tre', late: '' }).map(({ workingDays }) => workingDays)).toEqual([NaN]));
});

describe('The days on which the municipality is closed', () => {
  it('are read one a line, in the ways that days are written', () =>
    expect(calendarIn({ bridgeDays: 'closed', closedDays: '2026-12-23\n30/12 2026\n\nnyårsafton' })).toEqual({ bridgeDaysAreClosed: true, closedDays: ['2026-12-23', '2026-12-30', 'nyårsafton'] }));
});
