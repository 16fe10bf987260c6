import { describe, it } from '@jest/globals';
import { areaDeclaredApplicable, areaDeclaredNotApplicable, specifyProjection } from '#lib/testing';
import { notApplicable } from './not-applicable.projection.js';

describe('The goal areas that are not applicable', () => {
  it('are those declared so, each with its reason and day', () =>
    specifyProjection(notApplicable).given(areaDeclaredNotApplicable(), areaDeclaredNotApplicable({ area: 'MO-1.1', reason: 'Ingen verksamhet' })).then(
      { municipality: '2580', budget_year: 2027, unit: 'SBN', area: 'MO-1.4', reason: 'Nämnden har inga utsläpp att påverka', declared_on: '2026-05-04' },
      { area: 'MO-1.1', reason: 'Ingen verksamhet' }));

  it('are no longer those of which that is taken back', () =>
    specifyProjection(notApplicable).given(
      areaDeclaredNotApplicable(), areaDeclaredNotApplicable({ area: 'MO-1.1' }), areaDeclaredApplicable(),
    ).then({ area: 'MO-1.1' }));
});
