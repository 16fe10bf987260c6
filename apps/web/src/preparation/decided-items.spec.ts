import { describe, expect, it } from '@jest/globals';
import { boardItem, councilItem } from './decided-items.js';
import { NO_ENTRY } from './outcomes.js';

const indicator = {
  indicatorId: 'i', name: 'Elkilometer', unit: 'procent', direction: 'increase', tolerance: null, source: 'Trafikstatistiken',
  baseline: { value: '52', period: '2025' }, target: { value: '80', period: '2027' },
} as const;
const goal = { goalId: 'g', version: 2, content: { title: 'Åtta av tio på el', description: '', intendedEffect: '', indicators: [indicator], qualitative: null } };
const of = { goalId: 'g', version: 2 };

describe('What the board decides on a goal', () => {
  it('is sent with the reasons line by line, and the day as people write it', () => {
    expect(boardItem(goal, { ...NO_ENTRY, outcome: 'referred-back', reasons: 'Vad märks?\n\nHur mäts det?', respondBy: '19/10 2026' }))
      .toEqual({ ...of, outcome: 'referred-back', reasons: ['Vad märks?', 'Hur mäts det?'], respondBy: '2026-10-19' });
    expect(boardItem(goal, { ...NO_ENTRY, outcome: 'tabled' })).toEqual({ ...of, outcome: 'tabled', reason: null });
    expect(boardItem(goal, { ...NO_ENTRY, outcome: 'endorsed' })).toEqual({ ...of, outcome: 'endorsed' });
  });

  it('has the votes where they were counted, and never a minority', () => {
    expect(boardItem(goal, { ...NO_ENTRY, outcome: 'tabled', carriedBy: 'minority', vote: { inFavour: '7', against: '6', present: '13' } }))
      .toEqual({ ...of, outcome: 'tabled', reason: null, vote: { inFavour: 7, against: 6, present: 13 } });
  });

  it('is, with an amendment, the committee\'s text with what the board has changed in it', () => {
    const { amendment } = boardItem(goal, { ...NO_ENTRY, outcome: 'endorsed-with-amendment', targets: { i: '85' }, reasons: 'Högre takt.' });
    expect(amendment).toEqual({ reason: 'Högre takt.', content: { ...goal.content, indicators: [{ ...indicator, target: { value: '85', period: '2027' } }] } });
  });
});

describe('What the council decides on a goal', () => {
  it('is sent with what kind of goal it is, in its own words where it has changed them', () => {
    expect(councilItem(goal, { ...NO_ENTRY, outcome: 'adopted', geh: 'financial' })).toEqual({ ...of, outcome: 'adopted', geh: 'financial' });
    expect(councilItem(goal, { ...NO_ENTRY, outcome: 'rejected', reasons: 'Ryms inte.' })).toEqual({ ...of, outcome: 'rejected', reason: 'Ryms inte.' });
    expect(councilItem(goal, { ...NO_ENTRY, outcome: 'adopted-with-changes', title: 'Nio av tio på el', reasons: 'Yrkande.' }))
      .toEqual({ ...of, outcome: 'adopted-with-changes', geh: 'none', amendment: { reason: 'Yrkande.', content: { ...goal.content, title: 'Nio av tio på el' } } });
  });

  it('tells who is to answer a referral, by whom it was carried, and the votes; what is missing is for the server to refuse', () => {
    const referral = { ...NO_ENTRY, outcome: 'referred-back', reasons: 'Vad kostar det?', respondBy: '14/12 2026' };
    const answer = { reasons: ['Vad kostar det?'], respondBy: '2026-12-14' };
    expect(councilItem(goal, referral)).toEqual({ ...of, outcome: 'referred-back', ...answer, carriedBy: 'majority' });
    expect(councilItem(goal, { ...referral, referredTo: 'committee', carriedBy: 'minority', vote: { inFavour: '18', against: ' 23', present: '' } }))
      .toEqual({ ...of, outcome: 'referred-back', referredTo: 'committee', ...answer, carriedBy: 'minority', vote: { inFavour: 18, against: 23, present: Number.NaN } });
    expect(councilItem(goal, { ...NO_ENTRY, outcome: 'tabled' })).toEqual({ ...of, outcome: 'tabled', reason: null, carriedBy: 'majority' });
  });
});

describe('What is decided on a goal that is adopted already', () => {
  it('is the board\'s proposal with its reason, or that another unit takes it over', () => {
    expect(boardItem(goal, { ...NO_ENTRY, outcome: 'discontinuation-proposed', reasons: 'Nått.' })).toEqual({ ...of, outcome: 'discontinuation-proposed', reason: 'Nått.' });
    expect(boardItem(goal, { ...NO_ENTRY, outcome: 'transferred', toUnit: 'SOC', effectiveFrom: '1/1 2027' })).toEqual({ ...of, outcome: 'transferred', toUnit: 'SOC', effectiveFrom: '2027-01-01' });
  });

  it('is, by the council, another text, a last day or one more year', () => {
    expect(councilItem(goal, { ...NO_ENTRY, outcome: 'amended', title: 'Nio av tio på el', reasons: 'Ny statistik.' }))
      .toEqual({ ...of, outcome: 'amended', amendment: { reason: 'Ny statistik.', content: { ...goal.content, title: 'Nio av tio på el' } } });
    expect(councilItem(goal, { ...NO_ENTRY, outcome: 'discontinued', inForceTo: '30/6 2027', reasons: 'Nått.' })).toEqual({ ...of, outcome: 'discontinued', inForceTo: '2027-06-30', reason: 'Nått.' });
    expect(councilItem(goal, { ...NO_ENTRY, outcome: 'confirmed-for-year', budgetYear: '2028' })).toEqual({ ...of, outcome: 'confirmed-for-year', budgetYear: 2028 });
  });

  it('tells why it could not wait for the board, where that is said', () =>
    expect(councilItem(goal, { ...NO_ENTRY, outcome: 'amended', inForceFrom: '2027-03-01', urgency: 'Ny lag.' })).toMatchObject({ urgency: 'Ny lag.', inForceFrom: '2027-03-01' }));
});
