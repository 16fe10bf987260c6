import type { Basis, LocalDate } from '#lib/kernel';

/** The meeting and § at which the unit's body, `by`, decided. A delegate cannot decide what the unit is to reach (KL 6:38). */
export type OwnDecision = Readonly<{ by: string; meetingDate: LocalDate; paragraph: number }>;

export const basisOf = ({ by, meetingDate, paragraph }: OwnDecision): Basis => ({ body: by, meetingDate, paragraph });
