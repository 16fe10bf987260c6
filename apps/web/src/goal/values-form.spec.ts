import { describe, expect, it } from '@jest/globals';
import { emptyValues, periodOf, replaces, valuesOf } from './values-form.js';

const form = { ...emptyValues('2027-08'), total: '91,2' };

describe('The form in which values are told', () => {
  it('begins with the period of the round', () => expect([periodOf('2027-08-31'), periodOf('2027-12-31')]).toEqual(['2027-08', '2027']));

  it('sends what is written, of both together, women and men', () => {
    expect(valuesOf(form)).toEqual([{ period: '2027-08', gender: 'total', status: 'final', value: '91,2' }]);
    expect(valuesOf({ ...form, women: '93', men: ' ', status: 'preliminary' }).map(({ gender, value, status }) => [gender, value, status]))
      .toEqual([['total', '91,2', 'preliminary'], ['women', '93', 'preliminary']]);
  });

  it('sends of what is missing or held back for whom, and why, but no value', () =>
    expect(valuesOf({ ...form, status: 'suppressed', whose: 'men', absenceReason: 'Färre än tio' })).toEqual([{ period: '2027-08', gender: 'men', status: 'suppressed', absenceReason: 'Färre än tio' }]));

  it('sends an empty total where nothing is written', () => expect(valuesOf(emptyValues('2027'))).toEqual([{ period: '2027', gender: 'total', status: 'final', value: '' }]));

  it('asks why where a value takes the place of another', () => {
    const known = [{ period: '2027-08', gender: 'women' }] as const;
    expect([replaces(form, known), replaces({ ...form, women: '93' }, known), replaces({ ...form, period: '2027', women: '93' }, known)]).toEqual([false, true, false]);
    expect(valuesOf({ ...form, reason: 'Slutlig statistik' })[0]).toMatchObject({ reason: 'Slutlig statistik' });
  });
});
