import { eventNamed, type Basis, type EventOf, type LocalDate } from '#lib/kernel';

export const UNIT_KINDS = ['committee', 'administration', 'company', 'audit'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** `body` decides the unit's goals: itself for a committee or company, KS for its own administrations, KF's presidium for the auditors. `validTo` null: until further notice. */
export const UnitRegistered = eventNamed('unit-registered').carrying<{
  code: string; name: string; kind: UnitKind; body: string; aliases: readonly string[];
  validFrom: LocalDate; validTo: LocalDate | null;
}>();

/** The unit has another name from a day on; its code stays, and so does the name it had. */
export const UnitRenamed = eventNamed('unit-renamed').carrying<{ code: string; name: string; from: LocalDate; basis: Basis }>();

/**
 * The unit is there until its last day. `successors` are the codes of those that take over from the day after: one where it is merged
 * into another, several where it is split, none where its operation ends. The first named takes over what is not transferred to another.
 */
export const UnitDissolved = eventNamed('unit-dissolved').carrying<{
  code: string; lastDay: LocalDate; successors: readonly string[]; basis: Basis;
}>();

export const unitContracts = [UnitRegistered, UnitRenamed, UnitDissolved] as const;
export type UnitEvent = EventOf<(typeof unitContracts)[number]>;
