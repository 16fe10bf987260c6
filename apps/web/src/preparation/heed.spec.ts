import { describe, expect, it } from '@jest/globals';
import type { GoalAnswer } from '../api/generated.js';
import { heedOf } from './heed.js';
import { BOARD, COUNCIL } from './outcomes.js';

const basis = (body: string) => ({ body, meetingDate: '2026-09-21', paragraph: 158 });
const decided = (outcome: GoalAnswer['decisions'][number]['outcome'], body: string) => ({ decisionId: 'd', outcome, version: 1, basis: basis(body), annulledOn: null, proceedings: null, renumberedFrom: null, countersigned: null });
const inTime = { submittedOn: '2026-08-20', deadline: '2026-09-01', daysLate: 0, lateReason: null, decisionExpectedOn: null, isChanged: false };
const goal: Parameters<typeof heedOf>[0] = {
  body: 'SBN', status: 'submitted', tabling: null, referral: null, decisions: [decided('submitted', 'SBN')],
  submission: inTime, proposedChange: null,
};
const words = (over: Partial<typeof goal>, body = BOARD): readonly string[] => heedOf({ ...goal, ...over }, body).map((heeded) => heeded.words);

describe('What stands out before the board', () => {
  it('is nothing of a goal that came in time', () => { expect(words({})).toEqual([]); });
  it('is that it is late, and by how much', () => {
    expect(words({ submission: { submittedOn: '2026-09-02', deadline: '2026-09-01', daysLate: 1, lateReason: 'Förfall.', decisionExpectedOn: null, isChanged: false } })).toEqual(['1 dag för sent']);
  });
  it('is that its committee has not met, or has decided on another text since', () => {
    expect(words({ submission: { ...inTime, decisionExpectedOn: '2026-09-17' } })).toEqual(['Preliminärt, nämnden beslutar 17 sep. 2026']);
    expect(words({ submission: { ...inTime, isChanged: true } })).toEqual(['Nämnden ändrade texten']);
  });
  it('is that it answers a referral, and that it was tabled', () => {
    expect(words({ decisions: [decided('submitted', 'SBN'), decided('referred-back', 'KS'), decided('submitted', 'SBN')] })).toEqual(['Svar på återremiss']);
    expect(words({ tabling: { decisionId: 'd', basis: basis('KS'), reason: null, voting: { carriedBy: 'majority', vote: null } } })).toEqual(['Bordlagt 21 sep. 2026']);
  });
  it('is that the council wants to know more of the board', () => {
    const referral = { decisionId: 'd', basis: basis('KF'), reasons: ['Vad kostar det?'], respondBy: '2026-12-14', referredTo: 'board', voting: { carriedBy: 'minority', vote: null } } as const;
    expect(words({ decisions: [decided('endorsed', 'KS'), decided('referred-back', 'KF')], referral: { ...referral, reasons: [...referral.reasons] } })).toEqual(['Återremiss från KF']);
  });
  it('is that the board proposes it itself, as the committee of its own administrations', () => {
    expect(words({ body: 'KS' })).toEqual(['Egen förvaltning']);
    expect(words({ body: 'KS' }, COUNCIL)).toEqual([]);
  });
});

describe('What stands out before the council', () => {
  it('is what the board has changed, or does not want', () => {
    expect(words({ status: 'endorsed', decisions: [decided('submitted', 'SBN'), decided('endorsed-with-amendment', 'KS')] }, COUNCIL)).toEqual(['Ändrat av KS']);
    expect(words({ status: 'rejection-proposed', decisions: [decided('rejection-proposed', 'KS')] }, COUNCIL)).toEqual(['KS avstyrker']);
  });
  it('is of an adopted goal what the board proposes, and nothing of how it once came there', () => {
    const late = { ...inTime, daysLate: 3 };
    expect(words({ status: 'adopted', submission: late, proposedChange: 'discontinuation' }, COUNCIL)).toEqual(['Antaget mål', 'KS föreslår att det upphör']);
  });
  it('is not that the board once referred it back', () => {
    expect(words({ status: 'endorsed', decisions: [decided('referred-back', 'KS'), decided('endorsed', 'KS')] }, COUNCIL)).toEqual([]);
  });
});
