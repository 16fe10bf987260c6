import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Voting } from '#lib/planning';
import { votingProblem } from './voting.js';

type Votes = readonly [inFavour: number, against: number, present: number];
const voted = (carriedBy: Voting['carriedBy'], [inFavour, against, present]: Votes): Voting => ({ carriedBy, vote: { inFavour, against, present } });
const inCouncil = (voting: Voting, isMinorityRightUsed = false) => votingProblem({ voting, body: 'KF', isMinorityRightUsed });
const codeOf = (refused: ReturnType<typeof votingProblem>) => refused?.rejection.code;

describe('A minority of KF', () => {
  it('forces a referral with a third of those present: 18 of 41 in Emmaboda, where 23 wanted to decide', () =>
    expect(inCouncil(voted('minority', [18, 23, 41]))).toBeUndefined());

  it('needs the whole third: 14 of 41 are enough, 13 are not', () => {
    expect(inCouncil(voted('minority', [14, 27, 41]))).toBeUndefined();
    expect(inCouncil(voted('minority', [13, 28, 41]))).toEqual({ ok: false, rejection: { code: 'minority-too-small', params: { inFavour: 13, needed: 14, present: 41 } } });
  });

  it('is counted of those present, also where some abstain', () => {
    expect(inCouncil(voted('minority', [13, 20, 39]))).toBeUndefined();
    expect(codeOf(inCouncil(voted('minority', [13, 20, 40])))).toBe('minority-too-small');
  });

  it('may do so once in a matter: after that the majority is needed', () => {
    expect(codeOf(inCouncil(voted('minority', [18, 23, 41]), true))).toBe('minority-right-used');
    expect(inCouncil(voted('majority', [23, 18, 41]), true)).toBeUndefined();
  });

  it('is no minority when it has more votes than the others', () =>
    expect(inCouncil(voted('minority', [21, 20, 41]))?.rejection).toEqual({ code: 'minority-is-majority', params: { inFavour: 21, against: 20 } }));

  it('is known by a counted vote only', () => expect(codeOf(inCouncil({ carriedBy: 'minority', vote: null }))).toBe('vote-missing'));
});

describe('A minority of KS or of a committee', () => {
  it.each(['KS', 'SBN'])('forces nothing (%s)', (body) =>
    expect(votingProblem({ voting: voted('minority', [6, 7, 13]), body, isMinorityRightUsed: false }))
      .toEqual({ ok: false, rejection: { code: 'minority-only-in-council', params: { body } } }));
});

describe('A majority', () => {
  it('may go uncounted', () => expect(inCouncil({ carriedBy: 'majority', vote: null })).toBeUndefined());

  it('has the chair\'s casting vote in a tie', () => {
    expect(inCouncil(voted('majority', [20, 20, 41]))).toBeUndefined();
    expect(inCouncil(voted('minority', [20, 20, 41]))).toBeUndefined();
  });

  it('may be unanimous', () => expect(inCouncil(voted('majority', [41, 0, 41]))).toBeUndefined());

  it('is no majority with fewer votes than the others', () =>
    expect(inCouncil(voted('majority', [18, 23, 41]))?.rejection).toEqual({ code: 'majority-missing', params: { inFavour: 18, against: 23 } }));
});

describe('Votes', () => {
  it.each<Votes>([[18, 24, 41], [0, 0, 41], [-1, 23, 41], [23, -1, 41], [1.5, 23, 41], [18, 23, Number.NaN]])('add up, or are refused (%d–%d of %d)', (...votes) => {
    for (const side of ['majority', 'minority'] as const) expect(codeOf(inCouncil(voted(side, votes)))).toBe('vote-not-adding-up');
  });
});

describe('Whatever the votes', () => {
  const votes = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)).map(([inFavour, against, abstained]): Votes => [inFavour, against, inFavour + against + abstained])
    .filter(([inFavour, against]) => inFavour + against > 0);

  it('a minority prevails exactly when three times its votes reach the number of those present', () =>
    fc.assert(fc.property(votes, ([inFavour, against, present]) => {
      fc.pre(inFavour <= against);
      expect(inCouncil(voted('minority', [inFavour, against, present])) === undefined).toBe(3 * inFavour >= present);
    })));

  it('it prevails neither twice nor outside KF', () =>
    fc.assert(fc.property(votes, (counted) => {
      expect(inCouncil(voted('minority', counted), true)).toBeDefined();
      expect(votingProblem({ voting: voted('minority', counted), body: 'KS', isMinorityRightUsed: false })).toBeDefined();
    })));

  it('one side or the other may be recorded as having carried it, and in no vote but a tie both', () =>
    fc.assert(fc.property(votes, (counted) => {
      const [inFavour, against] = counted;
      const carriedBy = (['majority', 'minority'] as const).filter((side) => inCouncil(voted(side, counted)) === undefined);
      expect(carriedBy.length === 2).toBe(inFavour === against && 3 * inFavour >= counted[2]);
    })));
});
