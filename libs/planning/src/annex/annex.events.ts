import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';

/** What an annex is, as the register of public records says it (OSL 5:2). */
export const ANNEX_KINDS = ['official-report', 'calculation', 'consequence-analysis', 'minutes-extract', 'other'] as const;
export type AnnexKind = (typeof ANNEX_KINDS)[number];

/**
 * A document that a goal's text rests on, kept in the municipality's own archive: here by its hash. `version` is the text it was attached to, `by` the body
 * that attached it, and `secrecy` the provision of OSL it was marked by at once; null where it is open.
 */
export const AnnexAttached = eventNamed('annex-attached').carrying<{
  goalId: string; annexId: string; by: string; name: string; kind: AnnexKind; documentSha256: string; version: number; secrecy: string | null; attachedOn: LocalDate;
}>();

/** The mark of OSL 5:5: the provision, the day, and the authority that made it. Nobody is bound by it: secrecy is tried whenever somebody asks. */
export const AnnexMarkedSecret = eventNamed('annex-marked-secret').carrying<{ goalId: string; annexId: string; by: string; provision: string; markedOn: LocalDate }>();

/** The mark is taken away. That it was there stays on record. */
export const AnnexSecrecyLifted = eventNamed('annex-secrecy-lifted').carrying<{ goalId: string; annexId: string; by: string; reason: string; liftedOn: LocalDate }>();

export const annexContracts = [AnnexAttached, AnnexMarkedSecret, AnnexSecrecyLifted] as const;
export type AnnexEvent = EventOf<(typeof annexContracts)[number]>;
