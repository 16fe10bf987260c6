import { describe, expect, it } from '@jest/globals';
import { withChoice } from './global-goal-choice.js';
import { EMPTY_GOAL, EMPTY_INDICATOR, contentOf, formOf, indicatorSentences, placesOf } from './goal-form.js';

const typed = { ...EMPTY_GOAL, title: 'Fler når målen', indicators: [EMPTY_INDICATOR, { ...EMPTY_INDICATOR, name: 'Behöriga', targetValue: '91,5', targetPeriod: '2027' }] };

describe('What is sent of the form', () => {
  it('leaves out an indicator that nobody has begun, and a figure without value and period', () => {
    expect(contentOf(typed).indicators).toEqual([{
      name: 'Behöriga', unit: '', direction: 'increase', source: '', tolerance: null, baseline: null, target: { value: '91,5', period: '2027' },
    }]);
    expect(placesOf(typed)).toEqual([1]);
  });

  it('keeps a figure that is half filled in, so that the server can say what is missing', () => {
    const half = { ...EMPTY_GOAL, indicators: [{ ...EMPTY_INDICATOR, baselineValue: '12' }] };
    expect(contentOf(half).indicators?.[0]?.baseline).toEqual({ value: '12', period: '' });
  });

  it('has no qualitative criterion where none is written', () => {
    expect([contentOf(typed).qualitative, contentOf({ ...typed, evidence: 'Enkät' }).qualitative]).toEqual([null, { criterion: '', evidence: 'Enkät' }]);
  });
});

describe('The global goals and the proposal', () => {
  it('are sent where something is said of them, and stand in the form of a goal that has them', () => {
    const told = { ...typed, sdg: [4, 5], gehProposal: 'none' };
    expect(contentOf(told)).toMatchObject({ sdg: [4, 5], gehProposal: 'none' });
    expect(Object.keys(contentOf(typed))).not.toEqual(expect.arrayContaining(['sdg']));
    expect(formOf({ title: '', description: '', intendedEffect: '', qualitative: null, indicators: [], sdg: [4, 5], gehProposal: 'none' })).toMatchObject({ sdg: [4, 5], gehProposal: 'none' });
  });

  it('are ticked in any order, and stand in that of their numbers', () => {
    expect([withChoice([13], 4, true), withChoice([4, 13], 13, false)]).toEqual([[4, 13], [4]]);
  });
});

describe('What is typed of an indicator', () => {
  const read = (indicator: Partial<typeof EMPTY_INDICATOR>) => indicatorSentences({ ...EMPTY_GOAL, indicators: [{ ...EMPTY_INDICATOR, name: 'Resor', unit: 'km', ...indicator }] });

  it('is read as it will be, in any notation of a number', () => {
    expect(read({ baselineValue: '12500,50', baselinePeriod: '2025', targetValue: '14 000.5', targetPeriod: '2027' }))
      .toEqual(['Resor ska öka från 12\u00a0500,50 km (2025) till 14\u00a0000,5 km (2027).']);
  });

  it('stands as it is typed where it is no number yet', () => {
    expect(read({ targetValue: 'fler än 12,5000', targetPeriod: '2027' })).toEqual(['Resor ska öka till fler än 12,5000 km (2027).']);
  });

  it('has no empty places for what is not typed yet', () => {
    expect(read({ name: '', unit: '', targetValue: '91' })).toEqual(['Indikatorn ska öka till 91.']);
    expect(read({ targetPeriod: '2027' })).toEqual(['Resor ska öka till … km (2027).']);
  });
});

describe('What else is said of an indicator', () => {
  const said = { milestones: [{ value: '88', period: '2026' }], genderSplit: { split: 'not-applicable', reason: 'Gäller hus' }, publishedAfterMonths: 10 } as const;

  it('is sent as it came, and left out where nothing is said', () => {
    const content = { title: 'Fler', description: '', intendedEffect: '', qualitative: null, indicators: [{
      indicatorId: 'x', name: 'Hus', unit: 'antal', direction: 'increase' as const, baseline: null, target: null, tolerance: null, source: '', ...said, milestones: [...said.milestones] }] };
    expect(contentOf({ ...EMPTY_GOAL, ...formOf(content) }).indicators?.[0]).toMatchObject({ indicatorId: 'x', ...said });
    expect(Object.keys(contentOf(typed).indicators?.[0] ?? {})).not.toEqual(expect.arrayContaining(['genderSplit']));
  });

  it('stands in the preview', () => {
    expect(indicatorSentences({ ...EMPTY_GOAL, indicators: [{ ...EMPTY_INDICATOR, name: 'Hus', split: 'required', publishedAfterMonths: '1' }] }))
      .toEqual(['Hus ska öka. Kvinnor och män redovisas var för sig. Publiceras 1 månad efter perioden.']);
  });
});

describe('A goal that exists', () => {
  it('stands in the form with decimal commas', () => {
    const form = formOf({
      title: 'Fler', description: '', intendedEffect: '', qualitative: null,
      indicators: [{ indicatorId: 'x', name: 'Behöriga', unit: '%', direction: 'increase', baseline: { value: '87.5', period: '2025' }, target: null, tolerance: null, source: '' }],
    });
    expect(form.indicators[0]).toEqual({ ...EMPTY_INDICATOR, indicatorId: 'x', name: 'Behöriga', unit: '%', baselineValue: '87,5', baselinePeriod: '2025' });
  });
});
