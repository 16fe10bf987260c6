import { describe, it } from '@jest/globals';
import { personDecider } from '#lib/planning';
import { endRole, grantRole, personRegistered, roleEnded, roleGranted, specify } from '#lib/testing';

const person = specify(personDecider);

describe('Ending a role', () => {
  it('sets its last day', () => person.given(personRegistered(), roleGranted()).when(endRole()).then(roleEnded()));

  it('may move the last day, later too', () =>
    person.given(personRegistered(), roleGranted(), roleEnded()).when(endRole({ until: '2026-12-31' })).then(roleEnded({ until: '2026-12-31' })));

  it('concerns the latest period of a role held twice', () =>
    person.given(personRegistered(), roleGranted({ until: '2026-03-31' }), roleGranted({ from: '2026-05-01' }), roleEnded())
      .when(grantRole({ from: '2026-06-30' }))
      .thenRejected('role-already-held', { role: 'committee-secretary', body: 'SBN', from: '2026-05-01', until: '2026-06-30' }));

  it('is refused when the person does not hold it', () => {
    person.given(personRegistered()).when(endRole()).thenRejected('role-not-held', { role: 'committee-secretary', body: 'SBN' });
    person.given(personRegistered(), roleGranted()).when(endRole({ body: 'MBN' })).thenRejected('role-not-held');
    person.given().when(endRole()).thenRejected('role-not-held');
  });

  it('is refused with a day before it began', () =>
    person.given(personRegistered(), roleGranted()).when(endRole({ until: '2025-12-31' }))
      .thenRejected('role-period-reversed', { from: '2026-01-01', until: '2025-12-31' }));
});
