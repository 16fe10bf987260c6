/** In the order of their numbers, however they were ticked. */
export const withChoice = (chosen: readonly number[], number: number, isChosen: boolean): readonly number[] =>
  [...chosen.filter((other) => other !== number), ...(isChosen ? [number] : [])].toSorted((one, other) => one - other);
