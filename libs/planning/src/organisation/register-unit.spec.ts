import { describe, it } from '@jest/globals';
import { unitDecider } from '#lib/planning';
import { registerUnit, specify, unitOnRecord, unitRegistered } from '#lib/testing';

const unit = specify(unitDecider);

describe('Registering a unit', () => {
  it('keeps its name, kind, aliases and validity', () => {
    const company = { code: 'LUMIRE', name: 'Luleå Miljöresurs AB', body: 'LUMIRE', aliases: ['LRAB'], validTo: '2030-12-31' };
    unit.given().when(registerUnit({ ...company, unitKind: 'company' })).then(unitRegistered({ ...company, kind: 'company' }));
  });

  it('lets KS decide the goals of its own administrations', () => {
    const rescue = { code: 'RTJ', name: 'Räddningstjänsten', body: 'KS' };
    unit.given().when(registerUnit({ ...rescue, unitKind: 'administration' })).then(unitRegistered({ ...rescue, kind: 'administration' }));
  });

  it('is refused when the code is taken', () =>
    unit.given(unitRegistered()).when(registerUnit()).thenRejected('unit-already-registered', { unit: 'SBN' }));

  it.each(['', 'sbn', 'S B', 'S.B', '-SBN', 'A'.repeat(21)])('is refused with the code "%s"', (code) =>
    unit.given().when(registerUnit({ code, body: code })).thenRejected('unit-code-malformed', { code }));

  it('is refused without a name', () => unit.given().when(registerUnit({ name: ' ' })).thenRejected('unit-name-missing'));

  it('is refused when another body would decide a committee\'s or company\'s goals', () => {
    unit.given().when(registerUnit({ body: 'KS' })).thenRejected('unit-body-not-fitting', { unit: 'SBN', unitKind: 'committee', body: 'KS' });
    unit.given().when(registerUnit({ unitKind: 'company', body: 'KS' })).thenRejected('unit-body-not-fitting');
  });

  it('is refused when an administration would decide its own goals', () =>
    unit.given().when(registerUnit({ unitKind: 'administration' })).thenRejected('unit-body-not-fitting'));

  it('lets a committee decide the goals of its administration, where the committee is registered', () => {
    const schools = registerUnit({ code: 'BUF', name: 'Barn- och utbildningsförvaltningen', unitKind: 'administration', body: 'BUN' });
    unit.given().when({ ...schools, bodyOnRecord: unitOnRecord({ code: 'BUN', body: 'BUN' }) })
      .then(unitRegistered({ code: 'BUF', name: schools.name, kind: 'administration', body: 'BUN' }));
    unit.given().when(schools).thenRejected('unit-body-unknown', { body: 'BUN' });
  });

  it('has the auditors\' goals decided by KF\'s presidium, and by nobody else (KL 11:8)', () => {
    const auditors = registerUnit({ code: 'REV', name: 'Kommunrevisionen', unitKind: 'audit', body: 'KFP' });
    unit.given().when(auditors).then(unitRegistered({ code: 'REV', name: auditors.name, kind: 'audit', body: 'KFP' }));
    for (const body of ['REV', 'KS', 'KF']) unit.given().when({ ...auditors, body }).thenRejected('unit-body-not-fitting', { unit: 'REV', unitKind: 'audit', body });
    unit.given().when(registerUnit({ body: 'KFP' })).thenRejected('unit-body-not-fitting');
  });

  it.each(['KS', 'KF', 'KFP'])('is refused with the code of %s, which is no unit', (code) =>
    unit.given().when(registerUnit({ code, body: code })).thenRejected('unit-code-reserved', { code }));

  it('is refused when it would cease before it begins', () =>
    unit.given().when(registerUnit({ validTo: '2014-12-31' }))
      .thenRejected('unit-validity-reversed', { validFrom: '2015-01-01', validTo: '2014-12-31' }));
});
