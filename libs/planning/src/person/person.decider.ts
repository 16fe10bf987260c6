import type { Decider } from '#lib/kernel';
import { endRole, type EndRole, type EndRoleRejection } from './end-role.js';
import { grantRole, type GrantRole, type GrantRoleRejection } from './grant-role.js';
import type { PersonEvent } from './person.events.js';
import { absentPerson, evolvePerson, type Person } from './person.state.js';
import { registerPerson, type RegisterPerson, type RegisterPersonRejection } from './register-person.js';

export type PersonCommand = RegisterPerson | GrantRole | EndRole;
export type PersonRejection = RegisterPersonRejection | GrantRoleRejection | EndRoleRejection;

export const personDecider: Decider<Person, PersonCommand, PersonEvent, PersonRejection> = {
  initial: absentPerson,
  evolve: evolvePerson,
  decide: (person, command) => {
    switch (command.kind) {
      case 'register-person': return registerPerson(person, command);
      case 'grant-role': return grantRole(person, command);
      case 'end-role': return endRole(person, command);
    }
  },
};
