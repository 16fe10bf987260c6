export const firstRepeated = <Value extends string>(values: readonly Value[]): Value | undefined =>
  values.find((value, index) => values.indexOf(value) !== index);
