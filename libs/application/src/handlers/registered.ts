import type { Desk } from '../desk.js';
import type { Facts } from '../facts.js';

/** Those of the persons who are registered. */
export async function registeredOf({ persons, names }: Desk, personIds: readonly string[], facts: Facts): Promise<readonly string[]> {
  const found = await Promise.all(personIds.map((personId) => facts.of(persons, names.person(personId))));
  return personIds.filter((_, index) => found[index]?.status === 'registered');
}
