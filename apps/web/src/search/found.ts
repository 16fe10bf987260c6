/** Something that the search leads to. */
export type Found = Readonly<{ kind: string; name: string; note: string; to: string }>;

const FOUND_MAX = 12;

/** What bears every word that is typed, those that begin with it first. Accents and case make no difference. */
export function found(all: readonly Found[], typed: string): readonly Found[] {
  const words = plain(typed).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const matches = all.filter(({ name, note, kind }) => { const text = plain(`${name} ${note} ${kind}`); return words.every((word) => text.includes(word)); });
  return matches.toSorted((one, other) => rank(one, words) - rank(other, words)).slice(0, FOUND_MAX);
}

const rank = ({ name }: Found, [first = '']: readonly string[]): number => (plain(name).startsWith(first) ? 0 : plain(name).includes(` ${first}`) ? 1 : 2);

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
