import { describe, expect, it } from '@jest/globals';
import { dayTrouble } from './day-trouble.js';

describe('A day typed to be looked at', () => {
  it.each([['2026-09-30'], ['30 september 2026'], ['1/10 2026']])('%s is fine until that day is over', (typed) => expect(dayTrouble(typed, '2026-10-01')).toBeUndefined());
  it.each([['', /^Skriv dagen/], ['i går', /^Skriv dagen/], ['2026-02-30', /^Skriv dagen/], ['2026-10-02', /inte varit ännu/]])('”%s” is not', (typed, trouble) =>
    expect(dayTrouble(typed, '2026-10-01')).toMatch(trouble));
});
