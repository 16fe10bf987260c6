import { describe, expect, it } from '@jest/globals';
import type { AssessmentAnswer } from '../api/generated.js';
import { EMPTY_MEASURE, asksForMeasures, bodyOf, isClosed, isForecastAsked, placesOf, startingFrom, statusesOf } from './assessment-form.js';

const measure = { measureId: 'm-1', text: 'Fler lärare', responsible: 'Skolchefen', dueOn: '2026-12-01' };
const open = { status: 'open', completedOn: null, wasDueOn: null, reason: null } as const;
const last: AssessmentAnswer = { budgetYear: 2026, followUp: 'april', statuses: null, assessedOn: '2026-05-04', assessment: 'partly-achieved', forecast: 'partly-likely', trend: 'improving', certainty: 'final', motivation: 'Enkäten i april.',
  measures: [{ ...measure, ...open }, { ...measure, ...open, measureId: 'm-2', status: 'completed', completedOn: '2026-04-01' }], stage: 'open', decisions: [], errata: [],
};

const of = (assessment: AssessmentAnswer | null) => ({ goalId: 'g-1', content: { title: 'Fler når målen' }, assessment });
const goal = { goalId: 'g-1', title: 'Fler når målen' };

describe('The form in which a goal is assessed', () => {
  it('starts empty where nothing is said of the goal', () => {
    expect(startingFrom(of(null), { followUp: 'april', budgetYear: 2026 })).toMatchObject({ assessment: 'achieved', forecast: '', trend: '', motivation: '', measures: [EMPTY_MEASURE] });
  });

  it('starts from what is said in the same follow-up, and the measures that are under way', () => {
    expect(startingFrom(of(last), { followUp: 'april', budgetYear: 2026 })).toEqual({ ...goal, followUp: 'april', assessment: 'partly-achieved', forecast: 'partly-likely', trend: 'improving', certainty: 'final', motivation: 'Enkäten i april.', measures: [measure], reason: '' });
  });

  it('starts from what an earlier follow-up said, but for its reason, its forecast and its certainty', () => {
    expect(startingFrom(of(last), { followUp: 'augusti', budgetYear: 2026 })).toEqual({ ...goal, followUp: 'augusti', assessment: 'partly-achieved', forecast: '', trend: 'improving', certainty: 'preliminary', motivation: '', measures: [measure], reason: '' });
  });

  it('asks for measures unless the goal is reached and will be, and hides none that is written', () => {
    const form = startingFrom(of(null), { followUp: 'april', budgetYear: 2026 });
    expect([form, { ...form, assessment: 'not-achieved' }, { ...form, forecast: 'unlikely' }, { ...form, measures: [measure] }].map(asksForMeasures)).toEqual([false, true, true, true]);
  });

  it('asks for a forecast as long as something is left of the year, and offers the statuses of the round', () => {
    expect(['2026-08-31', '2026-12-31'].map((periodEnds) => isForecastAsked({ periodEnds }))).toEqual([true, false]);
    const round: Parameters<typeof statusesOf>[0] = { statuses: ['achieved', 'not-achieved'] };
    expect([statusesOf(round, 'achieved'), statusesOf(round, 'partly-achieved')])
      .toEqual([['achieved', 'not-achieved'], ['achieved', 'not-achieved', 'partly-achieved']]);
  });

  it('sends nothing of what nothing is said of', () => {
    expect(bodyOf(startingFrom(of(null), { followUp: 'april', budgetYear: 2026 }))).toMatchObject({ forecast: null, trend: null, measures: [] });
    expect(bodyOf({ ...startingFrom(of(null), { followUp: 'april', budgetYear: 2026 }), measures: [{ ...measure, measureId: '' }] }).measures).toEqual([{ text: measure.text, responsible: measure.responsible, dueOn: measure.dueOn }]);
  });

  it('asks why, where its body has decided or it was final', () => {
    const said = [undefined, last, { ...last, certainty: 'preliminary' }, { ...last, certainty: 'preliminary', stage: 'submitted' }, { ...last, stage: 'returned' }] as const;
    expect(said.map(isClosed)).toEqual([false, true, false, true, false]);
  });

  it('sends the measures that are begun, with days as people write them', () => {
    const form = { ...startingFrom(of(last), { followUp: 'april', budgetYear: 2026 }), measures: [EMPTY_MEASURE, { ...measure, dueOn: '1/12 2026' }] };
    expect([bodyOf(form).measures, placesOf(form)]).toEqual([[measure], [1]]);
  });
});
