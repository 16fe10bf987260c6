import type { LocalDate } from '#lib/kernel';
import { lastDayOf } from '../calendar/local-dates.js';

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** A year, or its part up to and including a month. */
export const isPeriod = (text: string): boolean => PERIOD.test(text);

/** The last day of a period, as far as days are compared: no month has more than 31. */
export const periodEnd = (period: string): LocalDate => (period.length === 'yyyy'.length ? lastDayOf(Number(period)) : `${period}-31`);
