import { describe, expect, it } from '@jest/globals';
import { wholeNumber } from './whole-number.js';

describe('A typed whole number', () => {
  it.each([['84', 84], ['§ 84', 84], [' 1 250 ', 1250], ['0', 0]])('is read from %p', (typed, number) => { expect(wholeNumber(typed)).toBe(number); });

  it.each([undefined, '', '  ', '§'])('is sent as nothing where %p is typed', (typed) => { expect(JSON.stringify([wholeNumber(typed)])).toBe('[null]'); });

  it.each(['åttiofyra', '84 b', '8,4', '-1', '1e3', '0x10'])('is one that no field takes where %p is typed', (typed) => { expect(Number.isInteger(wholeNumber(typed))).toBe(false); });
});
