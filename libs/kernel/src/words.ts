const LENGTH_MAX = 60;

/**
 * The words of a text as they are searched for, the same in every database: in lower case and without accents, but with å, ä and ö as the
 * letters they are in Swedish. Whatever is no letter or digit parts words.
 */
export function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFC').toLowerCase().replace(/[^\u0000-\u007fåäö]/gu, foreign);
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LENGTH_MAX));
}

/** A letter that Swedish does not have: Danish and Norwegian ones as ours, others without their accents. */
const foreign = (letter: string): string => SISTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const SISTERS: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö' };
