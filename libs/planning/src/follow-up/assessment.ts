import type { LocalDate } from '#lib/kernel';

/** Whether the goal was reached, so far. */
export const ASSESSMENTS = ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** Whether it will be reached by the end of the year: not the same as whether it is. */
export const FORECASTS = ['likely', 'partly-likely', 'unlikely'] as const;
export type Forecast = (typeof FORECASTS)[number];

/** Which way what is measured goes, whatever the goal is. */
export const TRENDS = ['improving', 'unchanged', 'worsening'] as const;
export type Trend = (typeof TRENDS)[number];

export const CERTAINTIES = ['preliminary', 'final'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What is done about a goal that is not reached (åtgärd), by which role and when. Told again under the same id, it goes on. */
export type Measure = Readonly<{ measureId: string; text: string; responsible: string; dueOn: LocalDate }>;

/** What is said of a goal in a follow-up. Forecast and trend are null where nothing is said of them. */
export type Judgement = Readonly<{
  assessment: Assessment; forecast: Forecast | null; trend: Trend | null; certainty: Certainty; motivation: string; measures: readonly Measure[];
}>;
