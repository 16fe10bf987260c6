import { describe, expect, it } from '@jest/globals';
import type { WorkItemAnswer } from '../api/generated.js';
import { daysLeft, summaryOf, wordsFor } from './work-words.js';

const item = (more: Partial<WorkItemAnswer>): WorkItemAnswer => ({
  kind: 'write-goals', budgetYear: 2027, capacity: { role: 'committee-secretary', body: 'SOC' }, unit: 'SOC', dueOn: '2026-09-01', workingDaysLeft: -24, isLate: true,
  goals: [], areas: ['MO-1.1', 'MO-1.2'], followUp: null, ...more,
});
const goal = (goalId: string) => ({ goalId, unit: 'SOC', area: 'MO-1.1', version: 1, title: 'Trygg med sin hemtjänst' });

describe('The working days that are left', () => {
  it.each([[-24, '24 arbetsdagar för sent'], [-1, '1 arbetsdag för sent'], [0, 'i dag'], [1, '1 arbetsdag kvar'], [10, '10 arbetsdagar kvar']])('%i: %s', (workingDaysLeft, words) => {
    expect(daysLeft({ workingDaysLeft, isLate: workingDaysLeft < 0 })).toBe(words);
  });

  it('are none on the weekend after the day, which has passed all the same', () => {
    expect(daysLeft({ workingDaysLeft: 0, isLate: true })).toBe('dagen har passerat');
  });
});

describe('How much waits', () => {
  it.each([
    [[], 'Inget väntar på dig just nu.'], [[false], 'En sak väntar på dig.'], [[true], 'En sak väntar på dig, och den skulle redan ha varit klar.'],
    [[false, false], '2 saker väntar på dig.'], [[true, false], '2 saker väntar på dig. En av dem skulle redan ha varit klar.'],
    [[true, true, false], '3 saker väntar på dig. 2 av dem skulle redan ha varit klara.'],
  ])('of which these are late, %j: %s', (late, sentence) => {
    expect(summaryOf(late.map((isLate) => ({ isLate })))).toBe(sentence);
  });
});

describe('What waits, in words', () => {
  it('names the unit and how much is missing, and leads to where it is done', () => {
    expect(wordsFor(item({}), () => 'Socialnämnden')).toEqual({
      title: 'Skriv mål för 2027', text: 'Socialnämnden har inte skrivit något mål ännu. 2 målområden saknar svar.', to: '/mal/nytt?ar=2027&enhet=SOC', button: 'Skriv mål',
    });
  });

  it('leads straight to the goal where there is one, and to what its unit has not reported where they are several', () => {
    const one = wordsFor(item({ kind: 'assess-goals', followUp: 'augusti', goals: [goal('a')] }), (code) => code);
    const several = wordsFor(item({ kind: 'assess-goals', followUp: 'augusti', goals: [goal('a'), goal('b')] }), (code) => code);
    expect([one.title, one.to]).toEqual(['Bedöm ett mål vid uppföljningen i augusti', '/mal/a/bedom']);
    expect([several.title, several.to]).toEqual(['Bedöm 2 mål vid uppföljningen i augusti', '/styrkort/2027?visa=uppfoljning-augusti&rutor=ej-rapporterat&enhet=SOC']);
  });
});
