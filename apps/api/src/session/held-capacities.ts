import type { Desk } from '#lib/application';
import { grantsOf, isHeldOn, type Capacity } from '#lib/planning';

/** The capacities that a person can act in today. */
export async function heldCapacities(desk: Desk, personId: string): Promise<readonly Capacity[]> {
  const { state } = await desk.persons.load(desk.names.person(personId));
  const today = desk.clock.today();
  return grantsOf(state).filter((grant) => isHeldOn(today, grant)).map(({ role, body }) => ({ role, body }));
}
