import { placeName, type Outcome } from './indicator-value.js';
import type { IndicatorEvent } from './indicator.events.js';

/** The values that hold, by period and gender; and in which rounds of which goals any was reported. */
export type IndicatorSeries = Readonly<{ values: Readonly<Record<string, Outcome>>; answered: readonly string[] }>;

export const noValues: IndicatorSeries = { values: {}, answered: [] };

export function evolveIndicator({ values, answered }: IndicatorSeries, { data }: IndicatorEvent): IndicatorSeries {
  const { status, value, absenceReason } = data;
  const answer = answerName(data);
  return { values: { ...values, [placeName(data)]: { status, value, absenceReason } }, answered: answered.includes(answer) ? answered : [...answered, answer] };
}

type Answer = Readonly<{ goalId: string; followUp: string; budgetYear: number | null }>;
const answerName = ({ goalId, followUp, budgetYear }: Answer): string => [goalId, followUp, budgetYear ?? ''].join(' ');

/** `budgetYear` is null for the goal's own year. */
export const isAnsweredIn = ({ answered }: IndicatorSeries, round: Answer): boolean => answered.includes(answerName(round));
