const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/;
const FRACTION_DIGITS_MAX = 10;

export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** Negative, zero or positive as `one` is less than, equal to or greater than `other`; exact, since figures are never binary fractions. */
export function compareDecimals(one: string, other: string): number {
  const difference = scaled(one) - scaled(other);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(FRACTION_DIGITS_MAX, '0'));
}
