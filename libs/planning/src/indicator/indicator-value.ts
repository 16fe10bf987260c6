export const GENDERS = ['total', 'women', 'men'] as const;
export type Gender = (typeof GENDERS)[number];

/** Nothing is not zero: a value can be missing, or held back because too few persons are behind it. */
export const VALUE_STATUSES = ['final', 'preliminary', 'missing', 'suppressed'] as const;
export type ValueStatus = (typeof VALUE_STATUSES)[number];

/** What an indicator showed. `value` is a decimal, null where there is none or it is held back; then `absenceReason` says why. */
export type Outcome = Readonly<{ status: ValueStatus; value: string | null; absenceReason: string | null }>;

/** For which period and whom. */
export type ValuePlace = Readonly<{ period: string; gender: Gender }>;

export const isAbsent = ({ status }: Pick<Outcome, 'status'>): boolean => status === 'missing' || status === 'suppressed';

export const placeName = ({ period, gender }: ValuePlace): string => `${period} ${gender}`;
