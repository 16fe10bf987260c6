export const firstRepeated = <Value extends string | number>(values: readonly Value[]): Value | undefined =>
  values.find((value, index) => values.indexOf(value) !== index);
