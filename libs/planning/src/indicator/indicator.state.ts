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

const answerName = ({ goalId, followUp }: Readonly<{ goalId: string; followUp: string }>): string => `${goalId} ${followUp}`;

export const isAnsweredIn = ({ answered }: IndicatorSeries, round: Readonly<{ goalId: string; followUp: string }>): boolean => answered.includes(answerName(round));
