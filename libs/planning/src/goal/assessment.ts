import type { LocalDate } from '#lib/kernel';

export const ASSESSMENTS = ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

export const CERTAINTIES = ['preliminary', 'final'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What is done about a goal that is not reached (åtgärd), by which role and when. */
export type Measure = Readonly<{ text: string; responsible: string; dueOn: LocalDate }>;
