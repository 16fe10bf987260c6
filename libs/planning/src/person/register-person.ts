import { accept, reject, type Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { PersonRegistered, type PersonEvent } from './person.events.js';
import type { Person } from './person.state.js';

export type RegisterPerson = Readonly<{ kind: 'register-person'; personId: string }>;
export type RegisterPersonRejection = RejectionsOf<{ 'person-already-registered': { personId: string } }>;

export function registerPerson(person: Person, { personId }: RegisterPerson): Decision<PersonEvent, RegisterPersonRejection> {
  if (person.status !== 'absent') return reject('person-already-registered', { personId });
  return accept(PersonRegistered.create({ personId }));
}
