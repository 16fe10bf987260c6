import type { LocalDate } from '#lib/kernel';
import type { UnitOnRecord } from '../organisation/unit.state.js';
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

/** A role for a unit ends with it, whatever was said when it was granted. */
export const endingWith = ({ code, validTo }: Pick<UnitOnRecord, 'code' | 'validTo'>, grants: readonly Grant[]): readonly Grant[] =>
  grants.map((grant) => (grant.body === code && validTo !== null && (grant.until === null || validTo < grant.until) ? { ...grant, until: validTo } : grant));

export const isFor = (grant: Grant, { role, body }: Capacity): boolean => grant.role === role && grant.body === body;

export const isHeldOn = (day: LocalDate, { from, until }: Grant): boolean => from <= day && (until === null || day <= until);
