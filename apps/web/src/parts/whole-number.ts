/**
 * A number as typed, with its § if it has one. Where nothing is typed NaN, which is sent as nothing at all; where it is no whole number one that
 * no field takes: the server then says what the field takes.
 */
export function wholeNumber(typed: string | undefined): number {
  const digits = typed?.replaceAll(/[§\s]/g, '') ?? '';
  if (digits === '') return Number.NaN;
  return /^\d+$/.test(digits) ? Number(digits) : NO_WHOLE_NUMBER;
}

const NO_WHOLE_NUMBER = 0.5;
