import { MUNICIPALITY, personDecider, type PersonCommand } from '#lib/planning';
import type { EventContext } from '#lib/kernel';
import { contentHash, derivedId } from '#lib/evidence';
import type { Desk } from './desk.js';
import { execute } from './execute.js';

/** The installation itself, where nobody can yet be signed in. */
const INSTALLATION = { personId: 'installation', role: 'operator', body: MUNICIPALITY };

/** Registers a person and makes them administrator: the only role that nobody grants. Doing it again changes nothing. */
export async function appointFirstAdministrator(desk: Desk, personId: string): Promise<void> {
  const from = desk.clock.today();
  await carryOutFor(desk, { kind: 'register-person', personId });
  await carryOutFor(desk, { kind: 'grant-role', personId, role: 'administrator', body: MUNICIPALITY, from, until: null });
}

async function carryOutFor(desk: Desk, command: PersonCommand): Promise<void> {
  const commandId = derivedId('first-administrator', command.personId, command.kind);
  const context: EventContext = { actor: INSTALLATION, commandId, commandHash: contentHash(command.personId), correlationId: commandId };
  const outcome = await execute(desk.source, desk.persons, personDecider, { stream: desk.names.person(command.personId), command, context });
  if (!outcome.ok) throw new Error(`The first administrator could not be appointed: ${outcome.rejection.code}`);
}
