/** A number as the server reads what is typed: without spaces, with a point. */
export const readDecimal = (typed: string): string => typed.replaceAll(/\s/g, '').replace('−', '-').replace(',', '.');
