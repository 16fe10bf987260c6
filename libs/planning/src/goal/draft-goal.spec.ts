import { describe, it } from '@jest/globals';
import { absentCycle, goalDecider } from '#lib/planning';
import { draftGoal, goalContent, goalDrafted, indicator, openedCycle, specify, unitOnRecord } from '#lib/testing';

const goal = specify(goalDecider);
const withIndicator = (over: Parameters<typeof indicator>[0]) =>
  draftGoal({ content: goalContent({ indicators: [indicator(over)] }) });

describe('Drafting a goal', () => {
  it('begins its life as version 1', () => goal.given().when(draftGoal()).then(goalDrafted()));

  it('may leave out what is not known yet', () => {
    const content = goalContent({ indicators: [indicator({ baseline: null, target: null, unit: '', source: '' })] });
    goal.given().when(draftGoal({ content })).then(goalDrafted({ content }));
  });

  it('is open from the first day of drafting', () =>
    goal.given().when(draftGoal({ today: '2026-04-01' })).then(goalDrafted()));

  it('is possible after the deadline: late is a matter for the submission', () =>
    goal.given().when(draftGoal({ today: '2026-11-24' })).then(goalDrafted()));

  it('is refused where the unit has declared the area not applicable', () =>
    goal.given().when(draftGoal({ answers: { notApplicable: ['MO-1.1'] } })).thenRejected('area-declared-not-applicable', { area: 'MO-1.1' }));

  it('is refused a second time', () =>
    goal.given(goalDrafted()).when(draftGoal()).thenRejected('goal-already-drafted', { goalId: 'g-1' }));

  it('is refused where no cycle is open for the year', () => {
    goal.given().when(draftGoal({ cycle: absentCycle })).thenRejected('cycle-not-open', { budgetYear: 2027 });
    goal.given().when(draftGoal({ cycle: openedCycle({ budgetYear: 2026 }) })).thenRejected('cycle-not-open', { budgetYear: 2027 });
  });

  it('is refused the day before drafting begins', () =>
    goal.given().when(draftGoal({ today: '2026-03-31' })).thenRejected('drafting-not-open-yet', { draftingFrom: '2026-04-01' }));

  it('is refused for a goal area that the year does not have', () =>
    goal.given().when(draftGoal({ area: 'MO-9.9' })).thenRejected('area-unknown', { area: 'MO-9.9', budgetYear: 2027 }));

  it('is refused for a unit that does not take part in the year', () =>
    goal.given().when(draftGoal({ unit: 'FRI' })).thenRejected('unit-not-in-cycle', { unit: 'FRI', budgetYear: 2027 }));

  it('is refused for a unit that is not registered', () =>
    goal.given().when(draftGoal({ unitOnRecord: null })).thenRejected('unit-not-registered', { unit: 'SBN' }));

  it('is refused on the registration of another unit', () =>
    goal.given().when(draftGoal({ unitOnRecord: unitOnRecord({ code: 'BUN' }) })).thenRejected('unit-not-registered', { unit: 'SBN' }));

  it('is refused for a unit that has ceased before the year', () =>
    goal.given().when(draftGoal({ unitOnRecord: unitOnRecord({ validTo: '2026-12-31' }) }))
      .thenRejected('unit-not-valid', { unit: 'SBN', budgetYear: 2027 }));

  it('is refused for a unit that begins after the year', () =>
    goal.given().when(draftGoal({ unitOnRecord: unitOnRecord({ validFrom: '2028-01-01' }) })).thenRejected('unit-not-valid'));

  it('is possible for a unit that ceases during the year', () =>
    goal.given().when(draftGoal({ unitOnRecord: unitOnRecord({ validTo: '2027-01-01' }) })).then(goalDrafted()));
});

describe('The text of a drafted goal', () => {
  it('needs a title', () =>
    goal.given().when(draftGoal({ content: goalContent({ title: '  ' }) })).thenRejected('title-missing'));

  it('has a title of at most 200 characters', () =>
    goal.given().when(draftGoal({ content: goalContent({ title: 'å'.repeat(201) }) })).thenRejected('title-too-long', { charactersMax: 200 }));

  it('names each indicator', () => goal.given().when(withIndicator({ name: '' })).thenRejected('indicator-name-missing'));

  it('has each indicator once', () =>
    goal.given().when(draftGoal({ content: goalContent({ indicators: [indicator(), indicator({ name: 'En till' })] }) }))
      .thenRejected('indicator-repeated', { indicatorId: 'i-1' }));

  it.each(['12,5', '1e3', '', ' 7', '.5', '5.', '--1', 'fem'])('refuses "%s" as a figure', (value) =>
    goal.given().when(withIndicator({ baseline: { value, period: '2025' } }))
      .thenRejected('decimal-malformed', { indicator: 'Färdigställda bostäder', value }));

  it.each(['25', '2025-13', '2025-8', '2025-08-31', ''])('refuses "%s" as a period', (period) =>
    goal.given().when(withIndicator({ target: { value: '500', period } }))
      .thenRejected('period-malformed', { indicator: 'Färdigställda bostäder', period }));

  it('takes months as periods and negative figures', () => {
    const content = goalContent({ indicators: [
      indicator({ baseline: { value: '-1.5', period: '2025-08' }, target: { value: '-1.25', period: '2027-08' } })] });
    goal.given().when(draftGoal({ content })).then(goalDrafted({ content }));
  });

  it.each([
    ['increase', '410', '409.9'], ['increase', '410', '410.0'], ['increase', '9', '-10'],
    ['decrease', '410', '410.1'], ['decrease', '410', '410'], ['decrease', '0.10', '0.1'],
  ] as const)('refuses a target on the wrong side of the baseline: %s from %s to %s', (direction, baseline, target) =>
    goal.given().when(withIndicator({ direction, baseline: { value: baseline, period: '2025' }, target: { value: target, period: '2027' } }))
      .thenRejected('target-on-wrong-side', { indicator: 'Färdigställda bostäder', direction, baseline, target }));

  it('compares figures exactly, where binary fractions would not', () => {
    const content = goalContent({ indicators: [indicator({
      baseline: { value: '100000000000000.1', period: '2025' }, target: { value: '100000000000000.1000000001', period: '2027' } })] });
    goal.given().when(draftGoal({ content })).then(goalDrafted({ content }));
  });

  it.each(['maintain', 'range'] as const)('needs a tolerance to tell whether a level is kept (%s)', (direction) => {
    goal.given().when(withIndicator({ direction })).thenRejected('tolerance-missing', { indicator: 'Färdigställda bostäder' });
    const content = goalContent({ indicators: [indicator({ direction, tolerance: '2.5' })] });
    goal.given().when(draftGoal({ content })).then(goalDrafted({ content }));
  });

  it('refuses a tolerance that is no figure or below zero', () => {
    goal.given().when(withIndicator({ tolerance: 'lite' })).thenRejected('decimal-malformed');
    goal.given().when(withIndicator({ direction: 'range', tolerance: '-1' })).thenRejected('decimal-malformed');
  });

  it('is refused with two targets for one period, and with a milestone on the wrong side of the baseline', () => {
    const refused = (milestones: readonly { value: string; period: string }[]) => goal.given().when(draftGoal({ content: goalContent({ indicators: [indicator({ milestones })] }) }));
    refused([{ value: '450', period: '2027' }]).thenRejected('target-period-repeated', { indicator: 'Färdigställda bostäder', period: '2027' });
    refused([{ value: '400', period: '2026' }]).thenRejected('target-on-wrong-side', { indicator: 'Färdigställda bostäder', direction: 'increase', baseline: '410', target: '400' });
    refused([{ value: 'många', period: '2026' }]).thenRejected('decimal-malformed', { indicator: 'Färdigställda bostäder', value: 'många' });
  });

  it('is refused where it is not said why an indicator is not told for women and men', () =>
    goal.given().when(draftGoal({ content: goalContent({ indicators: [indicator({ genderSplit: { split: 'not-applicable', reason: ' ' } })] }) }))
      .thenRejected('gender-split-reason-missing', { indicator: 'Färdigställda bostäder' }));

  it('may tell the global goals it serves, from 1 to 17 and each once, and what kind of goal it is proposed to be', () => {
    const telling = (sdg: readonly number[]) => goal.given().when(draftGoal({ content: goalContent({ sdg, gehProposal: 'financial' }) }));
    telling([1, 17]).then(goalDrafted({ content: goalContent({ sdg: [1, 17], gehProposal: 'financial' }) }));
    for (const globalGoal of [0, 18, 3.4]) telling([13, globalGoal]).thenRejected('global-goal-unknown', { globalGoal, globalGoals: 17 });
    telling([3, 13, 3]).thenRejected('global-goal-repeated', { globalGoal: 3 });
  });
});
