import { reject, type Rejected } from '#lib/kernel';
import type { Assessment } from '../follow-up/assessment.js';
import { firstRepeated } from '../first-repeated.js';
import type { RejectionsOf } from '../rejections-of.js';

export type StatusSetRejection = RejectionsOf<{
  'status-set-incomplete': { lacks: readonly Assessment[] };
  'status-repeated': { assessment: Assessment };
}>;

/** A report must be able to say yes, no, and that nobody can tell: what cannot be assessed would otherwise be called something else. */
const NEEDED: readonly Assessment[] = ['achieved', 'not-achieved', 'not-assessed'];

export function statusSetProblem(statuses: readonly Assessment[]): Rejected<StatusSetRejection> | undefined {
  const lacks = NEEDED.filter((status) => !statuses.includes(status));
  if (lacks.length > 0) return reject('status-set-incomplete', { lacks });
  const repeated = firstRepeated(statuses);
  return repeated === undefined ? undefined : reject('status-repeated', { assessment: repeated });
}

/** The order in which statuses are listed means nothing. */
export const isSameSet = (one: readonly Assessment[], other: readonly Assessment[]): boolean =>
  one.length === other.length && one.every((status) => other.includes(status));
