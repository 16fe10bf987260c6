/** A key of two ids: those with the same first stand together in the key's index. */
export const compoundKey = (first: string, second: string | number): string => `${first}~${second}`;

/** Every key with this first id comes after `from` and before `to`: nothing that ids are made of sorts after `~`. */
export const keysOfFirst = (first: string): Readonly<{ from: string; to: string }> =>
  ({ from: compoundKey(first, ''), to: compoundKey(first, '~') });
