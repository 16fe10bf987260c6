import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from './words.js';

describe('The words of a text', () => {
  it.each([
    ['Fler elever når målen', ['fler', 'elever', 'når', 'målen']],
    ['ÅSELE, Älvsbyn & Överkalix', ['åsele', 'älvsbyn', 'överkalix']],
    ['idé, Müller, façade', ['ide', 'muller', 'facade']],
    ['Sørensen og Bjæverskov', ['sörensen', 'og', 'bjäverskov']],
    ['a\u030a e\u0301', ['å', 'e']],
    ['2026/1540 den 2026-10-05, § 201', ['2026', '1540', 'den', '2026', '10', '05', '201']],
    ['vård- och omsorgsboende', ['vård', 'och', 'omsorgsboende']],
    ['🙂 … !', []],
  ])('of %p are %p', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('tell å and ä from a, and ö from o', () => expect(new Set(['ar', 'år', 'är', 'or', 'ör'].flatMap(wordsOf)).size).toBe(5));

  it('are letters and digits only, and their own words, whatever the text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    for (const word of wordsOf(text)) {
      expect(word).toMatch(/^[\p{L}\p{N}]{1,60}$/u);
      expect(wordsOf(word)).toEqual([word]);
    }
  })));
});
