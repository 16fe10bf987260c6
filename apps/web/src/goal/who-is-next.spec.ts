import { describe, expect, it } from '@jest/globals';
import type { GoalAnswer } from '../api/generated.js';
import { whoIsNext } from './who-is-next.js';

const referral = (referredTo: 'board' | 'committee') => ({
  decisionId: 'd', basis: { body: 'KF', meetingDate: '2026-11-23', paragraph: 150 }, reasons: ['Vad kostar det?'], respondBy: '2026-12-14', referredTo,
  voting: { carriedBy: 'minority' as const, vote: null },
});
const told = (status: GoalAnswer['status'], more: Partial<Pick<GoalAnswer, 'body' | 'referral' | 'proposedChange'>> = {}) =>
  whoIsNext({ status, body: 'BUN', referral: null, proposedChange: null, ...more }, (code) => (code === 'BUN' ? 'Barn- och utbildningsnämnden' : 'Kommunstyrelsen'));

describe('Who is next with a goal', () => {
  it('is the committee with a draft, then the board, then the council', () => {
    expect(told('draft')).toBe('Barn- och utbildningsnämnden beslutar härnäst om målet. Sedan bereder kommunstyrelsen det, och kommunfullmäktige beslutar.');
    expect(told('submitted')).toBe('Kommunstyrelsen bereder härnäst målet. Sedan beslutar kommunfullmäktige.');
    expect([told('endorsed'), told('rejection-proposed')]).toEqual(Array(2).fill('Kommunfullmäktige beslutar härnäst om målet.'));
  });

  it('is whoever a referral is to', () => {
    expect(told('referred-back', { referral: referral('committee') })).toBe('Barn- och utbildningsnämnden svarar härnäst på återremissen. Sedan bereder kommunstyrelsen målet, och kommunfullmäktige beslutar.');
    expect(told('submitted', { referral: referral('board') })).toBe('Kommunstyrelsen bereder härnäst målet på nytt, efter fullmäktiges återremiss. Sedan beslutar kommunfullmäktige.');
  });

  it('is the committee where a submission is to be completed', () => {
    expect(told('completion-requested')).toBe('Barn- och utbildningsnämnden kompletterar härnäst målet. Sedan bereder kommunstyrelsen det, och kommunfullmäktige beslutar.');
  });

  it('is the council where the board proposes a change of what is adopted', () => {
    expect(told('adopted', { proposedChange: 'amendment' })).toBe('Kommunstyrelsen har föreslagit att målet ändras. Kommunfullmäktige beslutar härnäst.');
    expect(told('adopted', { proposedChange: 'discontinuation' })).toBe('Kommunstyrelsen har föreslagit att målet upphör. Kommunfullmäktige beslutar härnäst.');
  });

  it('is nobody once the goal is decided', () => expect([told('adopted'), told('rejected'), told('withdrawn')]).toEqual([undefined, undefined, undefined]));
});
