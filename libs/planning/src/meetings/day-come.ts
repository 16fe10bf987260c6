import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';

export type DayNotComeRejection = RejectionsOf<{ 'day-not-come': { day: LocalDate } }>;

/** What has happened is recorded; what will happen is not. */
export const dayNotCome = (day: LocalDate, today: LocalDate): Rejected<DayNotComeRejection> | undefined =>
  (day > today ? reject('day-not-come', { day }) : undefined);
