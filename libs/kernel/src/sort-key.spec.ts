import { describe, expect, it } from '@jest/globals';
import { sortKey } from './sort-key.js';

const sorted = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, key: sortKey(text) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ text }) => text);

describe('Sorting and searching Swedish text', () => {
  it('puts Å, Ä and Ö last, in that order', () =>
    expect(sorted('Ökat byggande', 'Äldre', 'Zoo', 'Åtgärder', 'Arbete')).toEqual(['Arbete', 'Zoo', 'Åtgärder', 'Äldre', 'Ökat byggande']));
  it('finds a text whatever the case, also in å, ä and ö', () => expect(sortKey('SKÄRGÅRD')).toBe(sortKey('skärgård')));
  it('reads å the same however it was typed', () => expect(sortKey('a\u030Ar')).toBe(sortKey('år')));
  it('sorts é as e', () => expect(sortKey('Idé')).toBe('ide'));
});
