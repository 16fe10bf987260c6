import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';
import type { Role } from './roles.js';

export const PersonRegistered = eventNamed('person-registered').carrying<{ personId: string }>();

/** A role is held for a body and a period; `until` is the last day, null until further notice. */
export const RoleGranted = eventNamed('role-granted').carrying<{
  personId: string; role: Role; body: string; from: LocalDate; until: LocalDate | null;
}>();

/** The role's last day is set or moved, also to one that has been: what was done in it stays done. */
export const RoleEnded = eventNamed('role-ended').carrying<{
  personId: string; role: Role; body: string; until: LocalDate;
}>();

export const personContracts = [PersonRegistered, RoleGranted, RoleEnded] as const;
export type PersonEvent = EventOf<(typeof personContracts)[number]>;
