import { describe, it } from '@jest/globals';
import { INDICATOR_ID, indicatorValueReported, indicatorValueRevised, specifyProjection } from '#lib/testing';
import { indicatorValue } from './indicator-value.projection.js';

const values = specifyProjection(indicatorValue);
const inRound = (at: number) => ({ goalId: 'g-1', followUp: 'augusti', budgetYear: null, at });
const reportedIn = (at: number) => JSON.stringify(inRound(at));

describe('The values of an indicator', () => {
  it('are one for each period and gender', () =>
    values.given(indicatorValueReported(), indicatorValueReported({ gender: 'women', value: '0' }), indicatorValueReported({ period: '2026', value: '402' })).then(
      { municipality: '2580', indicator_id: INDICATOR_ID, period: '2027-08', gender: 'total', status: 'final', value: '350', absence_reason: null, reported_on: '2027-09-10', reported_in: reportedIn(1), superseded: '[]' },
      { gender: 'women', value: '0' }, { period: '2026', value: '402' }));

  it('may be none, with the reason, which is not zero', () =>
    values.given(indicatorValueReported({ status: 'suppressed', value: null, absenceReason: 'Färre än tio' })).then({ status: 'suppressed', value: null, absence_reason: 'Färre än tio' }));

  it('keep what they take the place of, and why', () =>
    values.given(
      indicatorValueReported({ status: 'preliminary' }), indicatorValueRevised({ reportedOn: '2027-10-01' }), indicatorValueRevised({ value: '349', reportedOn: '2027-11-01', reason: 'Ett tillkom' }),
    ).then({
      value: '349', reported_in: reportedIn(3), superseded: JSON.stringify([
        { status: 'preliminary', value: '350', absenceReason: null, reportedOn: '2027-09-10', reason: 'Två räknades två gånger', reportedIn: inRound(1) },
        { status: 'final', value: '348', absenceReason: null, reportedOn: '2027-10-01', reason: 'Ett tillkom', reportedIn: inRound(2) }]),
    }));
});
