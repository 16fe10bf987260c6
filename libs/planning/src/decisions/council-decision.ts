/** Whether a goal is one of those for sound financial management, which auditors and the annual report must evaluate (KL 11:6, LKBR 11:8). */
export const GEH_KINDS = ['financial', 'operational', 'none'] as const;
export type GehKind = (typeof GEH_KINDS)[number];
