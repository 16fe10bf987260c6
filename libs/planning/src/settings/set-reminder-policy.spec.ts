import { describe, expect, it } from '@jest/globals';
import { DEADLINE_KINDS, defaultReminderPlan, reminderPolicyOf, settingsDecider } from '#lib/planning';
import { folded, reminderPlan, reminderPolicySet, setReminderPolicy, specify } from '#lib/testing';

const settings = specify(settingsDecider);
const submission = (...steps: readonly (readonly [workingDays: number, ...to: readonly ('responsible' | 'chair' | 'board-secretary')[]])[]) =>
  reminderPlan({ steps: { submission: steps.map(([workingDays, ...to]) => ({ workingDays, to })) } });

describe('Setting when people are reminded', () => {
  it('tells the whole plan, with the reason', () => settings.given().when(setReminderPolicy()).then(reminderPolicySet()));

  it('puts the steps in their order, and each addressee once', () => {
    settings.given().when(setReminderPolicy(submission([3, 'chair', 'responsible', 'chair'], [-5, 'responsible'])))
      .then(reminderPolicySet(submission([-5, 'responsible'], [3, 'responsible', 'chair'])));
  });

  it('holds from then on, on the days that were open before', () => {
    const { plan, calendar } = folded(settingsDecider, reminderPolicySet());
    expect([plan.sendAt, reminderPolicyOf({ plan, calendar }).closedDays]).toEqual(['07:30', []]);
  });

  it.each([['in the night', '02:30'], ['before six', '05:59'], ['after eight', '20:01'], ['no time', 'nio'], ['of more than sixty minutes', '09:60'], ['of three figures', '107:30'], ['to the second', '07:30:00']])('is refused at a time %s', (_, sendAt) =>
    settings.given().when(setReminderPolicy(reminderPlan({ sendAt }))).thenRejected('reminder-time-unfit', { sendAt, earliest: '06:00', latest: '20:00' }));

  it.each(['06:00', '20:00'])('is possible at %s', (sendAt) => {
    const plan = reminderPlan({ sendAt });
    settings.given().when(setReminderPolicy(plan)).then(reminderPolicySet(plan));
  });

  it.each(DEADLINE_KINDS)('is refused where nobody would be reminded of %s', (deadline) =>
    settings.given().when(setReminderPolicy(reminderPlan({ steps: { [deadline]: [] } }))).thenRejected('reminder-steps-missing', { deadline }));

  it('is refused where a step comes twice', () =>
    settings.given().when(setReminderPolicy(submission([-3, 'responsible'], [-3, 'chair']))).thenRejected('reminder-step-repeated', { deadline: 'submission', workingDays: -3 }));

  it.each([-121, 61])('is refused with a step %i working days from the day', (workingDays) =>
    settings.given().when(setReminderPolicy(submission([workingDays, 'responsible']))).thenRejected('reminder-step-too-far', { deadline: 'submission', workingDays, before: 120, after: 60 }));

  it.each([-120, 60])('is possible with a step %i working days from the day', (workingDays) => {
    const plan = submission([workingDays, 'responsible']);
    settings.given().when(setReminderPolicy(plan)).then(reminderPolicySet(plan));
  });

  it('is refused with a step to nobody', () =>
    settings.given().when(setReminderPolicy(submission([-3]))).thenRejected('reminder-step-to-nobody', { deadline: 'submission', workingDays: -3 }));

  it('is refused without a reason', () => settings.given().when(setReminderPolicy(reminderPlan(), { reason: ' ' })).thenRejected('reason-missing'));

  it('is refused where it is so already, in whatever order it is written', () => {
    settings.given().when(setReminderPolicy(defaultReminderPlan)).thenRejected('settings-unchanged');
    settings.given(reminderPolicySet(submission([-5, 'responsible'], [3, 'chair']))).when(setReminderPolicy(submission([3, 'chair'], [-5, 'responsible']))).thenRejected('settings-unchanged');
  });
});
