import { describe, it } from '@jest/globals';
import { personDecider } from '#lib/planning';
import { grantRole, personRegistered, roleEnded, roleGranted, specify, unitOnRecord } from '#lib/testing';

const person = specify(personDecider);

describe('Granting a role', () => {
  it('gives it for a body and a period', () => person.given(personRegistered()).when(grantRole()).then(roleGranted()));

  it('lets one person serve several committees', () =>
    person.given(personRegistered(), roleGranted()).when(grantRole({ body: 'MBN' })).then(roleGranted({ body: 'MBN' })));

  it('lets a role be held anew after it has ended', () =>
    person.given(personRegistered(), roleGranted(), roleEnded()).when(grantRole({ from: '2026-07-01' })).then(roleGranted({ from: '2026-07-01' })));

  it('is refused for a person who is not registered', () =>
    person.given().when(grantRole()).thenRejected('person-not-registered', { personId: 'p-1' }));

  it.each([
    ['board-secretary', 'SBN', 'KS'], ['council-secretary', 'KS', 'KF'],
    ['controller', 'SBN', 'kommunen'], ['auditor', 'KF', 'kommunen'], ['administrator', 'KS', 'kommunen'],
  ] as const)('is refused for a %s of %s', (role, body, bodyOfRole) =>
    person.given(personRegistered()).when(grantRole({ role, body })).thenRejected('role-not-of-body', { role, body, bodyOfRole }));

  it.each(['KF', 'kommunen'])('is refused for a committee secretary of %s', (body) =>
    person.given(personRegistered()).when(grantRole({ body }))
      .thenRejected('role-not-of-body', { role: 'committee-secretary', body, bodyOfRole: null }));

  it('is refused when it would end before it begins', () =>
    person.given(personRegistered()).when(grantRole({ until: '2025-12-31' }))
      .thenRejected('role-period-reversed', { from: '2026-01-01', until: '2025-12-31' }));

  it('is refused from a day after the body\'s last', () => {
    const bodyOnRecord = unitOnRecord({ validTo: '2026-12-31' });
    person.given(personRegistered()).when(grantRole({ from: '2027-01-01', bodyOnRecord })).thenRejected('role-after-body', { body: 'SBN', validTo: '2026-12-31' });
    person.given(personRegistered()).when(grantRole({ from: '2026-12-31', bodyOnRecord })).then(roleGranted({ from: '2026-12-31' }));
  });

  it.each([['2026-06-30', null], ['2025-01-01', '2026-01-01'], ['2026-02-01', '2026-03-01']] as const)(
    'is refused when the person holds it already during a part of %s to %s', (from, until) =>
      person.given(personRegistered(), roleGranted({ until: '2026-06-30' })).when(grantRole({ from, until }))
        .thenRejected('role-already-held', { role: 'committee-secretary', body: 'SBN', from: '2026-01-01', until: '2026-06-30' }));
});
