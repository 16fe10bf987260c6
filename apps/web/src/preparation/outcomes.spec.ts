import { describe, expect, it } from '@jest/globals';
import { NO_ENTRY, nextUndecided } from './outcomes.js';

const ENDORSED = { ...NO_ENTRY, outcome: 'endorsed' };

describe('The next goal to decide on', () => {
  it.each([
    [{}, 'a', 'b'], [{ b: ENDORSED }, 'a', 'c'], [{ c: ENDORSED }, 'b', 'a'], [{ a: ENDORSED, b: ENDORSED, c: ENDORSED }, 'b', 'b'],
  ])('with %j entered, after %s, is %s', (entries, from, expected) => {
    expect(nextUndecided(['a', 'b', 'c'], entries, from)).toBe(expected);
  });
});
