import { describe, expect, it } from '@jest/globals';
import { hyphenated } from './hyphenated.js';

describe('A long word in a narrow column', () => {
  it.each([
    ['Flyktingmottagande', 'Flyk-ting-mot-ta-gande'],
    ['Kvalitetskommun', 'Kva-li-tets-kom-mun'],
    ['Extern finansiering', 'Extern finan-sie-ring'],
    ['Effektivisering', 'Effek-ti-vi-se-ring'],
    ['Byggande', 'Byggande'],
    ['', ''],
  ])('%s may be broken before the last consonant between two vowels', (text, shown) => {
    expect(hyphenated(text).replaceAll('\u{ad}', '-')).toBe(shown);
  });
});
