/** Why a store cannot be used, as far as whoever is to mend it needs to know. */
export const TROUBLES = ['unreachable', 'credentials-refused', 'certificate-refused', 'full-or-read-only', 'newer-schema', 'unexpected'] as const;
export type Trouble = (typeof TROUBLES)[number];
