const SOFT_HYPHEN = '\u{ad}';
const LONG = 12;

/** A break leaves at least three letters on each side, and comes before the last of the consonants between two vowels (enkonsonantsprincipen). */
const BREAK = /(?<=\p{L}{2}[aeiouyåäö]\p{L}*?)(?<!c)(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\p{L})/giu;

/** The text with places where its long words may be broken, for browsers that do not know Swedish. */
export const hyphenated = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) => (word.length < LONG ? word : word.replaceAll(BREAK, SOFT_HYPHEN)));
