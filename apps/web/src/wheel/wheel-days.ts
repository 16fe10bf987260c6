const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: 'UTC' });
const FORMATS = {
  day: format({ day: 'numeric', month: 'long' }),
  weekday: format({ weekday: 'long', day: 'numeric', month: 'long' }),
  withYear: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
} as const;
const MONTHS = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];

export const inWords = (day: string, as: keyof typeof FORMATS): string => FORMATS[as].format(new Date(day));

/** "14 sep"; with the year where it is another than the one shown. */
export function shortest(day: string, year?: number): string {
  const [own = '', month = '', number = ''] = day.split('-');
  const text = `${Number(number)} ${MONTHS[Number(month) - 1] ?? ''}`;
  return year !== undefined && own !== String(year) ? `${text} ${own}` : text;
}

type Days = Readonly<{ from: string; to: string }>;

/** "14 sep–26 okt", "1–29 maj", "23 nov". */
export function span({ from, to }: Days, year: number): string {
  if (from === to) return shortest(from, year);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${shortest(to, year)}`;
  return `${shortest(from, year)}–${shortest(to, year)}`;
}

/** As it is said. */
export const periodWords = ({ from, to }: Days): string => (from === to ? inWords(from, 'withYear') : `${inWords(from, 'withYear')} till ${inWords(to, 'withYear')}`);

/** The week by ISO 8601: the one of its Thursday. */
export function weekOf(day: string): number {
  const thursday = new Date(Date.parse(day) + (4 - (new Date(day).getUTCDay() || 7)) * 86_400_000);
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
}
