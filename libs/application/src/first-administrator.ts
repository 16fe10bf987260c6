import { MUNICIPALITY, personDecider, type PersonCommand } from '#lib/planning';
import type { EventContext, Registers } from '#lib/kernel';
import { contentHash, derivedId } from '#lib/evidence';
import type { Desk } from './desk.js';
import { execute } from './execute.js';
import type { SignInLinks } from './sign-in-links.js';

/** The installation itself, where nobody can yet be signed in. */
const INSTALLATION = { personId: 'installation', role: 'operator', body: MUNICIPALITY };

/** The person that an empty installation's first sign-in link is made for. */
export const firstAdministratorOf = (municipality: string): string => derivedId('first-administrator', municipality);

/** Makes empty stores a municipality's, with an administrator and nothing else. Broken off, it is done again from the start. */
export async function installEmpty(desk: Desk, registers: Registers): Promise<void> {
  const personId = firstAdministratorOf(desk.municipality);
  await registers.persons.put({ personId, name: 'Första administratören', email: null });
  await appointFirstAdministrator(desk, personId);
  await registers.installation.write({ municipality: desk.municipality, isDemo: false });
}

/** A link for the first administrator. There is none once they have registered somebody else: then they can make links themselves. */
export async function firstSignInLink(municipality: string, registers: Registers, links: SignInLinks): Promise<string | undefined> {
  const isUntouched = (await registers.persons.list()).length === 1;
  return isUntouched ? links.issue(firstAdministratorOf(municipality)) : undefined;
}

/** Registers a person and makes them administrator: the only role that nobody grants. Doing it again changes nothing. */
export async function appointFirstAdministrator(desk: Desk, personId: string): Promise<void> {
  const from = desk.clock.today();
  await carryOutFor(desk, { kind: 'register-person', personId });
  await carryOutFor(desk, { kind: 'grant-role', personId, role: 'administrator', body: MUNICIPALITY, from, until: null, bodyOnRecord: null });
}

async function carryOutFor(desk: Desk, command: PersonCommand): Promise<void> {
  const commandId = derivedId('first-administrator', command.personId, command.kind);
  const context: EventContext = { actor: INSTALLATION, commandId, commandHash: contentHash(command.personId), correlationId: commandId };
  const outcome = await execute(desk.source, desk.persons, personDecider, { stream: desk.names.person(command.personId), command, context });
  if (!outcome.ok) throw new Error(`The first administrator could not be appointed: ${outcome.rejection.code}`);
}
