import type { LocalDate } from '#lib/kernel';

const MONTHS = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
] as const;

/** `2026-10-27` as a person reads it: 27 oktober 2026. */
export function swedishDate(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Decimals are kept with a point and read with a comma. */
export const swedishDecimal = (decimal: string): string => decimal.replace('.', ',');
