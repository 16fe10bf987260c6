import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';

export const UNIT_KINDS = ['committee', 'administration', 'company'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** `body` decides the unit's goals: itself for a committee or company, KS for its own administrations. `validTo` null: until further notice. */
export const UnitRegistered = eventNamed('unit-registered').carrying<{
  code: string; name: string; kind: UnitKind; body: string; aliases: readonly string[];
  validFrom: LocalDate; validTo: LocalDate | null;
}>();

export const unitContracts = [UnitRegistered] as const;
export type UnitEvent = EventOf<(typeof unitContracts)[number]>;
