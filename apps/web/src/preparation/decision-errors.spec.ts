import { describe, expect, it } from '@jest/globals';
import { Refusal, type ProblemDocument } from '../api/refusal.js';
import { decisionErrors, errorsOn, summaryOf } from './decision-errors.js';

const [FIRST, SECOND] = ['0b6d2c1e-0000-5000-8000-000000000001', '0b6d2c1e-0000-5000-8000-000000000002'] as const;
const content = { title: 'Åtta av tio på el', description: '', intendedEffect: '', qualitative: null, indicators: [{
  indicatorId: 'km', name: 'Elkilometer', unit: 'procent', direction: 'increase', tolerance: null, source: 'Trafikstatistiken', baseline: null, target: null,
}] } as const;
const sent = [FIRST, SECOND].map((goalId) => ({ goalId, content: { ...content, indicators: [...content.indicators] } }));
const refused = (more: Partial<ProblemDocument>): Refusal =>
  new Refusal({ type: '', title: '', status: 422, detail: 'Det gick inte.', code: 'request-malformed', instance: '', ...more });
const onGoals = (...problems: readonly object[]) => decisionErrors(refused({ code: 'goals-not-decidable', params: { problems } }), {}, sent);

describe('What is refused of a decision', () => {
  it('is said at the fields of the goals that were sent, by their ids', () => {
    const paths = ['goals.1.reasons', 'goals.1.respondBy', 'goals.0.amendment.reason', 'goals.0.amendment.content.title', 'goals.0.amendment.content.indicators.0.target.value', 'meetingDate'];
    const found = decisionErrors(refused({}), Object.fromEntries(paths.map((path) => [path, path])), sent);
    expect(Object.keys(found)).toEqual([`${SECOND}.reasons`, `${SECOND}.respondBy`, `${FIRST}.reasons`, `${FIRST}.title`, `${FIRST}.km`, 'meetingDate']);
  });

  it('is said of each goal that cannot be decided on', () => {
    const found = onGoals({ goalId: SECOND, code: 'goal-moved', params: { decidedVersion: 1, currentVersion: 2 } });
    expect(found[`${SECOND}.goal`]).toMatch(/^Beslutet gäller version 1/);
  });

  it('is said at the votes where they do not suffice, and at who decided where that is wrong', () => {
    const found = onGoals(
      { goalId: FIRST, code: 'minority-too-small', params: { inFavour: 13, needed: 14, present: 41 } }, { goalId: SECOND, code: 'minority-right-used', params: {} });
    expect(Object.keys(found)).toEqual([`${FIRST}.vote.inFavour`, `${SECOND}.carriedBy`]);
    expect(Object.keys(decisionErrors(refused({}), { 'goals.1.vote.present': 'Skriv ett heltal.' }, sent))).toEqual([`${SECOND}.vote.present`]);
  });

  it('is one thing where the meeting is too early for many', () => {
    const params = { meetingDate: '2026-09-01', previousMeetingDate: '2026-09-03' };
    const found = onGoals(...[FIRST, SECOND].map((goalId) => ({ goalId, code: 'meeting-before-previous-decision', params })));
    expect(Object.keys(found)).toEqual(['meetingDate']);
  });
});

describe('What is said of a goal', () => {
  const errors = { [`${FIRST}.goal`]: 'Ett.', [`${SECOND}.reasons`]: 'Två.', paragraph: 'Tre.' };

  it('is found by the part that it is about', () => {
    expect([errorsOn(FIRST, errors), errorsOn(SECOND, errors)]).toEqual([{ goal: 'Ett.' }, { reasons: 'Två.' }]);
  });

  it('bears the goal’s title above the form, and has no field to lead to once the goal no longer waits', () => {
    expect(summaryOf(errors, sent.slice(1), sent)).toEqual({
      [`${SECOND}.reasons`]: '”Åtta av tio på el”: Två.', paragraph: 'Tre.', '': '”Åtta av tio på el”: Ett.' });
  });
});
