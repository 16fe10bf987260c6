import { describe, expect, it } from '@jest/globals';
import { shownUnits } from './shown.js';

const units = [{ code: 'BUN', name: 'Barn- och utbildningsnämnden', kind: 'committee' }, { code: 'LULEBO', name: 'Lulebo AB', kind: 'company' }] as const;
const codes = (...choice: [Parameters<typeof shownUnits>[1], string | null]) => shownUnits(units, ...choice).map(({ code }) => code);

describe('The units of the matrix', () => {
  it('are all of them, those of one kind, or the one that is chosen', () => {
    expect([codes('alla', null), codes('company', null), codes('alla', 'BUN')]).toEqual([['BUN', 'LULEBO'], ['LULEBO'], ['BUN']]);
  });

  it('are all of them where the year has no such unit', () => expect(codes('alla', 'SOC')).toEqual(['BUN', 'LULEBO']));
});
