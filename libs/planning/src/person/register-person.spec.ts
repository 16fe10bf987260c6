import { describe, it } from '@jest/globals';
import { personDecider } from '#lib/planning';
import { personRegistered, specify } from '#lib/testing';

const person = specify(personDecider);

describe('Registering a person', () => {
  it('keeps the id only', () => person.given().when({ kind: 'register-person', personId: 'p-1' }).then(personRegistered()));

  it('is refused a second time', () =>
    person.given(personRegistered()).when({ kind: 'register-person', personId: 'p-1' })
      .thenRejected('person-already-registered', { personId: 'p-1' }));
});
