/** `["a", "b", "c"]` as "a, b och c". */
export const listed = (words: readonly string[], conjunction: 'och' | 'eller' = 'och'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
