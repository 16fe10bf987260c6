const ZONE = 'Europe/Stockholm';

const DAY = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const INSTANT = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: ZONE });

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day));

/** "onsdag 30 september 2026". What is no date is shown as it is. */
export const dayInWords = (day: string): string => (isDay(day) ? DAY.format(new Date(day)) : day);

/** "30 sep. 2026" */
export const shortDay = (day: string): string => (isDay(day) ? SHORT.format(new Date(day)) : day);

/** "onsdag 30 september 2026 kl. 23:59", in Swedish time. */
export const momentInWords = (instant: string): string => (isDay(instant) ? INSTANT.format(new Date(instant)) : instant);

/** The day it was in Sweden at an instant, YYYY-MM-DD. What is no instant is shown as it is. */
export const dayOf = (instant: string): string => (!isDay(instant) ? instant : new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant)));
