import { describe, expect, it } from '@jest/globals';
import { contentDifferences, textDifference } from './text-difference.js';

const content = { title: 'Fler når målen', description: '', intendedEffect: '', indicators: [], qualitative: null };

describe('The difference between two texts', () => {
  it('is told in whole words, Swedish ones too', () => {
    expect(textDifference('Minst 80 procent av resorna körs på el.', 'Minst 85 procent av båtresorna körs på el.').parts).toEqual([
      { kind: 'same', text: 'Minst ' }, { kind: 'removed', text: '80' }, { kind: 'added', text: '85' }, { kind: 'same', text: ' procent av ' },
      { kind: 'removed', text: 'resorna' }, { kind: 'added', text: 'båtresorna' }, { kind: 'same', text: ' körs på el.' },
    ]);
  });

  it('of long texts that have nothing in common is told at once, as two whole texts', () => {
    const [from, to] = ['nej ', 'ja '].map((word, which) => Array.from({ length: 5_000 }, (_, index) => `${word}${index * 2 + which}`).join(' '));
    expect(textDifference(from ?? '', to ?? '')).toEqual({ parts: [{ kind: 'removed', text: from }, { kind: 'added', text: to }], isWhole: true });
  });

  it('of equal texts is that they are the same', () => {
    expect(textDifference('Samma', 'Samma').parts).toEqual([{ kind: 'same', text: 'Samma' }]);
  });
});

describe('The differences between two versions', () => {
  it('name the global goals, and the kind of goal that is proposed', () => {
    const told = contentDifferences({ ...content, sdg: [4] }, { ...content, sdg: [4, 5], gehProposal: 'financial' });
    expect(told.slice(1).map(({ field, parts }) => [field, parts.find(({ kind }) => kind === 'added')?.text.trim()]))
      .toEqual([['sdg', '5 Jämställdhet'], ['gehProposal', 'Finansiellt mål för god ekonomisk hushållning']]);
  });

  it('leave out what neither of them has', () => {
    expect(contentDifferences(content, content).map(({ field }) => field)).toEqual(['title']);
  });

  it('tell an indicator as a sentence, so that a changed target is one changed word', () => {
    const indicator = {
      indicatorId: '018f6a3e-5c1d-7b2a-9e4f-0a1b2c3d4e5f', name: 'Behöriga', unit: 'procent', direction: 'increase', tolerance: null, source: 'Kolada',
      baseline: { value: '87.5', period: '2025' }, target: { value: '90', period: '2027' },
    } as const;
    const to = { ...content, indicators: [{ ...indicator, target: { value: '91', period: '2027' } }] };
    const [, indicators] = contentDifferences({ ...content, indicators: [indicator] }, to);
    expect(indicators?.parts.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'removed', text: '90' }, { kind: 'added', text: '91' }]);
  });
});
