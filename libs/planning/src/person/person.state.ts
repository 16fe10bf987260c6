import type { LocalDate } from '#lib/kernel';
import type { PersonEvent } from './person.events.js';
import type { Capacity } from './roles.js';

/** A role held for a body from the first day to the last, `until` null until further notice. */
export type Grant = Capacity & Readonly<{ from: LocalDate; until: LocalDate | null }>;

export type Person =
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'registered'; grants: readonly Grant[] }>;

export const absentPerson: Person = { status: 'absent' };

export function evolvePerson(person: Person, event: PersonEvent): Person {
  switch (event.type) {
    case 'person-registered':
      return { status: 'registered', grants: [] };
    case 'role-granted': {
      const { role, body, from, until } = event.data;
      return { status: 'registered', grants: [...grantsOf(person), { role, body, from, until }] };
    }
    case 'role-ended': {
      const grants = grantsOf(person);
      const ended = latestGrant(grants, event.data);
      return { status: 'registered', grants: grants.map((grant) => (grant === ended ? { ...grant, until: event.data.until } : grant)) };
    }
  }
}

export const grantsOf = (person: Person): readonly Grant[] => (person.status === 'absent' ? [] : person.grants);

/** The grant that a role's end concerns: the one that began last. */
export const latestGrant = (grants: readonly Grant[], capacity: Capacity): Grant | undefined =>
  grants.filter((grant) => isFor(grant, capacity)).reduce<Grant | undefined>(
    (latest, grant) => (latest && latest.from > grant.from ? latest : grant), undefined);

export const isFor = (grant: Grant, { role, body }: Capacity): boolean => grant.role === role && grant.body === body;

export const isHeldOn = (day: LocalDate, { from, until }: Grant): boolean => from <= day && (until === null || day <= until);
