import type { Desk } from '#lib/application';
import { bodyOfRole, endingWith, grantsOf, isHeldOn, type Capacity, type Grant } from '#lib/planning';

/** The capacities that a person can act in today. */
export async function heldCapacities(desk: Desk, personId: string): Promise<readonly Capacity[]> {
  const { state } = await desk.persons.load(desk.names.person(personId));
  const today = desk.clock.today();
  return (await whileTheirBodiesAre(desk, grantsOf(state))).filter((grant) => isHeldOn(today, grant)).map(({ role, body }) => ({ role, body }));
}

/** A role for a unit ends with the unit. */
async function whileTheirBodiesAre({ units, names }: Desk, grants: readonly Grant[]): Promise<readonly Grant[]> {
  const bodies = new Set(grants.filter(({ role }) => bodyOfRole(role) === null).map(({ body }) => body));
  const loaded = await Promise.all([...bodies].map((body) => units.load(names.unit(body))));
  return loaded.reduce((lasting, { state: unit }) => (unit ? endingWith(unit, lasting) : lasting), grants);
}
