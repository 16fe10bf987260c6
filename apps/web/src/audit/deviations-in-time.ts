import type { DeviationAnswer } from '../api/generated.js';

/** A deviation that came about on a day. */
export type DatedDeviation = DeviationAnswer & Readonly<{ on: string }>;

/** Deviations in the order of the days on which they came about. */
export const deviationsInTime = (deviations: readonly DeviationAnswer[]): readonly DatedDeviation[] =>
  deviations.filter((one): one is DatedDeviation => one.on !== null).toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));

/** The number, from 1, of the deviation to step to: after the one that is shown (0: none is), or the first that came about after `day`. Undefined where there is none. */
export function nextDeviation(inTime: readonly DatedDeviation[], shown: number, day: string): number | undefined {
  const next = shown > 0 ? shown + 1 : inTime.findIndex(({ on }) => on > day) + 1;
  return next > 0 && next <= inTime.length ? next : undefined;
}
