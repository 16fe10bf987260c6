import { describe, it } from '@jest/globals';
import { defaultReminderPlan, initialSettings } from '#lib/planning';
import { closedDaysSet, lettersDirected, reminderPolicySet, specifyProjection } from '#lib/testing';
import { settings } from './settings.projection.js';

describe('A municipality\'s settings', () => {
  it('are what was set last of each, beside what nobody has set', () => {
    const closed = { bridgeDaysAreClosed: false, closedDays: ['2027-01-04'] };
    specifyProjection(settings).given(closedDaysSet(), closedDaysSet(closed)).then({ municipality: '2580', settings: JSON.stringify({ ...initialSettings, calendar: closed }) });
    specifyProjection(settings).given(reminderPolicySet(), lettersDirected({ to: 'one-person', personId: 'p-9' })).then({
      settings: JSON.stringify({ ...initialSettings, plan: { ...defaultReminderPlan, sendAt: '07:30' }, letters: { to: 'one-person', personId: 'p-9' } }) });
  });
});
