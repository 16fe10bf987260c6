import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { UnitOnRecord } from '../organisation/unit.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { RoleGranted, type PersonEvent } from './person.events.js';
import { isFor, type Grant, type Person } from './person.state.js';
import { COUNCIL, MUNICIPALITY, bodyOfRole, type Role } from './roles.js';

/** `bodyOnRecord` is the body where it is a registered unit. */
export type GrantRole = Readonly<{
  kind: 'grant-role'; personId: string; role: Role; body: string; from: LocalDate; until: LocalDate | null;
  bodyOnRecord: UnitOnRecord | null;
}>;
export type GrantRoleRejection = RejectionsOf<{
  'person-not-registered': { personId: string };
  'role-not-of-body': { role: Role; body: string; bodyOfRole: string | null };
  'role-period-reversed': { from: LocalDate; until: LocalDate };
  'role-after-body': { body: string; validTo: LocalDate };
  'role-already-held': { role: Role; body: string; from: LocalDate; until: LocalDate | null };
}>;

export function grantRole(person: Person, command: GrantRole): Decision<PersonEvent, GrantRoleRejection> {
  const { personId, role, body, from, until } = command;
  if (person.status === 'absent') return reject('person-not-registered', { personId });
  if (!isBodyOf(role, body)) return reject('role-not-of-body', { role, body, bodyOfRole: bodyOfRole(role) });
  if (until !== null && until < from) return reject('role-period-reversed', { from, until });
  const ended = bodyEnded(command);
  if (ended !== undefined) return reject('role-after-body', { body, validTo: ended });
  const held = person.grants.find((grant) => isFor(grant, command) && overlap(grant, command));
  if (held) return reject('role-already-held', { role, body, from: held.from, until: held.until });
  return accept(RoleGranted.create({ personId, role, body, from, until }));
}

/** A unit's secretary or chair serves one of the units' bodies, never the council or the municipality as a whole. */
function isBodyOf(role: Role, body: string): boolean {
  const only = bodyOfRole(role);
  return only === null ? body !== COUNCIL && body !== MUNICIPALITY : body === only;
}

/** The body's last day, where the role would begin after it. */
const bodyEnded = ({ from, bodyOnRecord }: GrantRole): LocalDate | undefined =>
  (bodyOnRecord?.validTo && bodyOnRecord.validTo < from ? bodyOnRecord.validTo : undefined);

const overlap = (one: Pick<Grant, 'from' | 'until'>, other: Pick<Grant, 'from' | 'until'>): boolean =>
  (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);
