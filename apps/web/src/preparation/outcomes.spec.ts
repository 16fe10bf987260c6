import { describe, expect, it } from '@jest/globals';
import { NO_ENTRY, isDecided, isOutdated, nextUndecided, withOutcome } from './outcomes.js';

const [a, b, c] = ['a', 'b', 'c'].map((goalId) => ({ goalId, version: 2, content: {} })) as [Text, Text, Text];
type Text = Readonly<{ goalId: string; version: number; content: { gehProposal?: 'financial' } }>;
const ENDORSED = withOutcome(NO_ENTRY, a, 'endorsed');

describe('The next goal to decide on', () => {
  it.each([
    [{}, 'a', 'b'], [{ b: ENDORSED }, 'a', 'c'], [{ c: ENDORSED }, 'b', 'a'], [{ a: ENDORSED, b: ENDORSED, c: ENDORSED }, 'b', 'b'],
    [{}, 'gone', 'a'], [{ b: { ...ENDORSED, version: 1 } }, 'a', 'b'],
  ])('with %j entered, after %s, is %s', (entries, from, expected) => {
    expect(nextUndecided([a, b, c], entries, from)).toBe(expected);
  });
});

describe('The kind of goal for sound financial management', () => {
  it('begins as what was proposed, until something else has been chosen', () => {
    const proposed = { ...a, content: { gehProposal: 'financial' } } as const;
    expect(withOutcome(NO_ENTRY, proposed, 'adopted').geh).toBe('financial');
    expect(withOutcome({ ...ENDORSED, geh: 'operational' }, proposed, 'adopted').geh).toBe('operational');
    expect(ENDORSED.geh).toBe('none');
  });
});

describe('An outcome that was chosen on an earlier text', () => {
  it('no longer counts, until it is chosen again', () => {
    const earlier = { ...ENDORSED, version: 1 };
    expect([isOutdated(earlier, a), isDecided({ a: earlier }, a)]).toEqual([true, false]);
    expect(isDecided({ a: withOutcome(earlier, a, 'endorsed') }, a)).toBe(true);
  });
});
