import { describe, expect, it } from '@jest/globals';
import type { Act } from './act.js';
import { holder } from './cast.js';
import { sentTogether } from './sent-together.js';

const MONDAY = '2027-05-03T08:00:00.000Z';
const TUESDAY = '2027-05-04T08:00:00.000Z';

const assessment = (goalId: string, at = MONDAY): Act => ({
  at, by: holder('committee-secretary', 'BUN'),
  sent: { kind: 'assess-goal', goalId, followUp: 'april', assessment: 'achieved', forecast: null, trend: null, certainty: 'final', motivation: 'Nått.', measures: [] },
});
const registration = (personId: string): Act => ({ at: MONDAY, by: holder('administrator'), sent: { kind: 'register-person', personId } });
const sizes = (...acts: readonly Act[]): readonly number[] => [...sentTogether(acts)].map(({ length }) => length);

describe('The acts of a history that are sent at once', () => {
  it('are those of one day on goals of their own', () => expect(sizes(assessment('a'), assessment('b'), assessment('c'))).toEqual([3]));
  it('never hold two on the same goal', () => expect(sizes(assessment('a'), assessment('b'), assessment('a'))).toEqual([2, 1]));
  it('never reach into the next day', () => expect(sizes(assessment('a'), assessment('b', TUESDAY))).toEqual([1, 1]));
  it('hold nothing but goals: what others rely on goes alone', () =>
    expect(sizes(registration('p'), registration('q'), assessment('a'), registration('r'))).toEqual([1, 1, 1, 1]));
  it('are all the acts in their order', () => {
    const acts = [registration('p'), assessment('a'), assessment('b'), assessment('a', TUESDAY)];
    expect([...sentTogether(acts)].flat()).toEqual(acts);
  });
});
