import { describe, expect, it } from '@jest/globals';
import { nameOn, unitDecider } from '#lib/planning';
import { folded, renameUnit, reorganisation, specify, unitDissolved, unitRegistered, unitRenamed } from '#lib/testing';

const unit = specify(unitDecider);
const registered = unit.given(unitRegistered());

describe('Renaming a unit', () => {
  it('gives it another name from a day, by the decision behind it', () => registered.when(renameUnit()).then(unitRenamed()));

  it('leaves the name it had for the days before', () => {
    const names = folded(unitDecider, unitRegistered(), unitRenamed())?.names ?? [];
    expect(['2014-01-01', '2026-12-31', '2027-01-01'].map((day) => nameOn(day, names)))
      .toEqual(['Stadsbyggnadsnämnden', 'Stadsbyggnadsnämnden', 'Samhällsbyggnadsnämnden']);
  });

  it('is refused for a unit that is not registered', () => unit.given().when(renameUnit()).thenRejected('unit-not-registered', { unit: 'SBN' }));

  it('is refused without a name, or with the one it has', () => {
    registered.when(renameUnit({ name: ' ' })).thenRejected('unit-name-missing');
    registered.when(renameUnit({ name: 'Stadsbyggnadsnämnden' })).thenRejected('unit-name-unchanged');
  });

  it.each(['2014-12-31', '2027-01-01'])('is refused from a day on which the unit is not there (%s)', (from) =>
    unit.given(unitRegistered(), unitDissolved()).when(renameUnit({ from })).thenRejected('unit-not-valid-on', { unit: 'SBN', on: from }));

  it('is refused from a day before it got the name it has', () =>
    unit.given(unitRegistered(), unitRenamed()).when(renameUnit({ name: 'Byggnadsnämnden', from: '2027-01-01' }))
      .thenRejected('unit-renamed-later', { name: 'Samhällsbyggnadsnämnden', from: '2027-01-01' }));

  it('is refused without a § of a meeting that has been', () => {
    registered.when(renameUnit({ basis: { ...reorganisation, paragraph: 0 } })).thenRejected('paragraph-not-positive');
    registered.when(renameUnit({ basis: { ...reorganisation, meetingDate: '2026-05-05' } })).thenRejected('meeting-in-future', { meetingDate: '2026-05-05' });
  });

  it('is refused for a committee by another body than KF; a company names itself', () => {
    registered.when(renameUnit({ basis: { ...reorganisation, body: 'KS' } })).thenRejected('council-decides-organisation', { unit: 'SBN', body: 'KS' });
    const renamed = { code: 'LUMIRE', name: 'Lumire AB', basis: { ...reorganisation, body: 'LUMIRE' } };
    unit.given(unitRegistered({ code: 'LUMIRE', name: 'Luleå Miljöresurs AB', kind: 'company', body: 'LUMIRE' })).when(renameUnit(renamed)).then(unitRenamed(renamed));
  });

  it('is refused from a day before the decision', () =>
    registered.when(renameUnit({ from: '2026-04-26' })).thenRejected('effect-before-decision', { from: '2026-04-26', meetingDate: '2026-04-27' }));
});
