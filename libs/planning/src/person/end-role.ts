import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { RoleEnded, type PersonEvent } from './person.events.js';
import { grantsOf, latestGrant, type Person } from './person.state.js';
import type { Role } from './roles.js';

export type EndRole = Readonly<{ kind: 'end-role'; personId: string; role: Role; body: string; until: LocalDate }>;
export type EndRoleRejection = RejectionsOf<{
  'role-not-held': { role: Role; body: string };
  'role-period-reversed': { from: LocalDate; until: LocalDate };
}>;

export function endRole(person: Person, command: EndRole): Decision<PersonEvent, EndRoleRejection> {
  const { personId, role, body, until } = command;
  const grant = latestGrant(grantsOf(person), command);
  if (!grant) return reject('role-not-held', { role, body });
  if (until < grant.from) return reject('role-period-reversed', { from: grant.from, until });
  return accept(RoleEnded.create({ personId, role, body, until }));
}
