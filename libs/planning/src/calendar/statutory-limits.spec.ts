import { describe, expect, it } from '@jest/globals';
import { isInterimPeriod, statutoryLimits, type StatutoryAct } from './statutory-limits.js';

const ROUNDS_OF_2027 = ['2027-03-31', '2027-08-31', '2027-12-31'];
const daysOf = (limits: ReturnType<typeof statutoryLimits>) =>
  limits.map(({ act, unrolled, rolled, provision: { law, chapter, section } }) => `${act}: ${unrolled}, ${rolled} (${law} ${chapter}:${section})`);

describe('What must be done by law for a budget year', () => {
  it('is known by day and section, for 2027', () =>
    expect(daysOf(statutoryLimits(2027, ROUNDS_OF_2027))).toEqual([
      'board-proposes-budget: 2026-10-31, 2026-11-02 (KL 11:8)',
      'presidium-proposes-auditors-budget: 2026-10-31, 2026-11-02 (KL 11:8)',
      'board-proposes-tax-rate: 2026-10-31, 2026-11-02 (KL 11:8)',
      'board-proposes-budget-late: 2026-11-30, 2026-11-30 (KL 11:8)',
      'council-adopts-budget: 2026-11-30, 2026-11-30 (KL 11:10)',
      'council-sets-tax-rate: 2026-11-30, 2026-11-30 (KL 11:11)',
      'council-adopts-budget-late: 2026-12-31, 2027-01-04 (KL 11:11)',
      'interim-report-handed-over: 2027-10-31, 2027-11-01 (KL 11:16)',
      'annual-report-handed-over: 2028-04-15, 2028-04-18 (KL 11:20)',
      'discharge-decided: 2028-06-30, 2028-06-30 (KL 5:24)',
    ]));

  it('is for 2026 two months after August: All Saints\' Day, and so the Monday after', () =>
    expect(daysOf(statutoryLimits(2026, ['2026-08-31']))).toEqual(expect.arrayContaining([
      'interim-report-handed-over: 2026-10-31, 2026-11-02 (KL 11:16)', 'annual-report-handed-over: 2027-04-15, 2027-04-15 (KL 11:20)'])));

  it('knows what counts only where the ordinary day cannot be kept', () => {
    const special: readonly StatutoryAct[] = statutoryLimits(2027, []).filter(({ onlyIf }) => onlyIf === 'special-reasons').map(({ act }) => act);
    expect(special).toEqual(['board-proposes-tax-rate', 'board-proposes-budget-late', 'council-sets-tax-rate', 'council-adopts-budget-late']);
  });

  it('leaves the budget of an election year to the newly elected council', () => {
    const notBefore = (budgetYear: number) => statutoryLimits(budgetYear, []).flatMap((limit) => (limit.notBefore ? [`${limit.act} ${limit.notBefore}`] : []));
    expect(notBefore(2027)).toEqual(['council-adopts-budget 2026-10-15', 'council-sets-tax-rate 2026-10-15', 'council-adopts-budget-late 2026-10-15']);
    expect(notBefore(2028)).toEqual([]);
  });

  it('counts two months from a period\'s last day, also where that is the last of a shorter month', () =>
    expect(daysOf(statutoryLimits(2027, ['2027-06-30']))).toContainEqual('interim-report-handed-over: 2027-08-30, 2027-08-30 (KL 11:16)'));
});

describe('A period that ends', () => {
  it.each([['2027-04-30', false], ['2027-06-29', false], ['2027-06-30', true], ['2027-08-31', true], ['2027-09-01', false], ['2026-08-31', false]])(
    '%s can be that of the interim report: %s', (periodEnds, isOne) => expect(isInterimPeriod(2027, periodEnds)).toBe(isOne));
});
