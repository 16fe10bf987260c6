const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** Ways in which people write a day: which groups are year, month and day. */
const WAYS = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: 'ymd' },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, order: 'ymd' },
  { pattern: /^(\d{1,2})\s*\/\s*(\d{1,2})[\s,-]+(\d{4})$/, order: 'dmy' },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, order: 'dmy' },
  { pattern: /^(?:den\s+)?(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u, order: 'dmy' },
] as const;

/** A day as YYYY-MM-DD from any of five common notations; undefined where it is none, or not in the calendar. */
export function readDay(text: string): string | undefined {
  const written = text.trim().toLowerCase().replaceAll('\u2013', '-');
  for (const { pattern, order } of WAYS) {
    const [, first = '', second = '', third = ''] = pattern.exec(written) ?? [];
    if (first !== '') return order === 'ymd' ? calendarDay(first, second, third) : calendarDay(third, second, first);
  }
  return undefined;
}

function calendarDay(year: string, month: string, day: string): string | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : monthNamed(month);
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const midnight = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(iso) ? iso : undefined;
}

/** By its first three letters or more; 0 where it is none. */
const monthNamed = (name: string): number => (name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name)) + 1);
