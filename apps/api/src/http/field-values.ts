/** A day of the calendar from 1900 to 2199. */
export function isCalendarDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const midnight = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
}

/** Text as it is kept: one spelling of each letter, one kind of line break, nothing around it. */
export const normalText = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : value;

/** `12,5`, `1 250,00` and `−3` as they are written in Swedish become `12.5`, `1250.00` and `-3`. */
export const normalDecimal = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(/[\s\u00a0\u202f]/g, '').replace('−', '-').replace(',', '.') : value;

/** A number after the question mark, where everything arrives as text. */
export const wholeNumberInAddress = (value: unknown): unknown => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value);

export const yearInAddress = (value: unknown): unknown => (typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value);

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** The same moment in UTC; what is no moment stays as it is and is refused. A `+` in an address arrives as a space. */
export function normalInstant(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > 40) return value;
  const match = INSTANT.exec(value.replace(' ', '+'));
  if (!match || !isCalendarDay(match[1])) return value;
  const moment = new Date(match[0]);
  return Number.isNaN(moment.getTime()) ? value : moment.toISOString();
}
