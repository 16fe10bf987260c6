import type { LocalDate } from '#lib/kernel';

const MONTHS = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
] as const;

/** `2026-10-27` as a person reads it: 27 oktober 2026. */
export function swedishDate(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A decimal, kept as `-1250.5`, as it is read: `−1 250,5`, with a space that never breaks. What is no decimal stays as it is. */
export function swedishDecimal(decimal: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) return decimal;
  const [whole = '', fraction] = decimal.replace('-', '−').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
