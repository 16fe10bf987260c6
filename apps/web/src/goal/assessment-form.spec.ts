import { describe, expect, it } from '@jest/globals';
import type { AssessmentAnswer } from '../api/generated.js';
import { EMPTY_MEASURE, asksForMeasures, bodyOf, placesOf, startingFrom } from './assessment-form.js';

const measure = { text: 'Fler lärare', responsible: 'Skolchefen', dueOn: '2026-12-01' };
const last: AssessmentAnswer = { followUp: 'april', assessedOn: '2026-05-04', assessment: 'partly-achieved', certainty: 'final', motivation: 'Enkäten i april.', measures: [measure] };

const of = (assessment: AssessmentAnswer | null) => ({ goalId: 'g-1', content: { title: 'Fler når målen' }, assessment });
const goal = { goalId: 'g-1', title: 'Fler når målen' };

describe('The form in which a goal is assessed', () => {
  it('starts empty where nothing is said of the goal', () => {
    expect(startingFrom(of(null), 'april')).toMatchObject({ assessment: 'achieved', motivation: '', measures: [EMPTY_MEASURE] });
  });

  it('starts from what is said in the same follow-up', () => {
    expect(startingFrom(of(last), 'april')).toEqual({ ...goal, followUp: 'april', assessment: 'partly-achieved', certainty: 'final', motivation: 'Enkäten i april.', measures: [measure] });
  });

  it('starts from what an earlier follow-up said, but for its reason and its certainty', () => {
    expect(startingFrom(of(last), 'augusti')).toEqual({ ...goal, followUp: 'augusti', assessment: 'partly-achieved', certainty: 'preliminary', motivation: '', measures: [measure] });
  });

  it('asks for measures unless the goal is reached, and hides none that is written', () => {
    const form = startingFrom(of(null), 'april');
    expect([form, { ...form, assessment: 'not-achieved' }, { ...form, measures: [measure] }].map(asksForMeasures)).toEqual([false, true, true]);
  });

  it('sends the measures that are begun, with days as people write them', () => {
    const form = { ...startingFrom(of(last), 'april'), measures: [EMPTY_MEASURE, { ...measure, dueOn: '1/12 2026' }] };
    expect([bodyOf(form).measures, placesOf(form)]).toEqual([[measure], [1]]);
  });
});
