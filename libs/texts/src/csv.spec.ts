import { describe, expect, it } from '@jest/globals';
import { csv } from './csv.js';

describe('A table for a spreadsheet', () => {
  it('has a mark of its encoding, semicolons between cells and a line for each row', () =>
    expect(csv([['Mål', 'År'], ['Åker', 2027], [null, -3]])).toBe('\u{feff}Mål;År\r\nÅker;2027\r\n;-3\r\n'));

  it('keeps a cell with semicolons, quotes or lines whole', () =>
    expect(csv([['a;b', 'sa "nej"', 'en\nrad', 'x']])).toBe('\u{feff}"a;b";"sa ""nej""";"en\nrad";x\r\n'));

  it.each(['=1+1', '+46', '@x', '-x', '\tx'])('lets %p stay a text that nothing is reckoned out of', (text) =>
    expect(csv([[text]])).toBe(`\u{feff}'${text}\r\n`));
});
