import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../api/refusal.js';
import { actErrors } from './act-errors.js';

const refused = (more: object) => new Refusal({ type: '', title: '', status: 422, detail: 'Hela', code: 'x', instance: '', ...more });
const at = (field: string) => ({ errors: [{ field, code: 'y', message: 'Skriv.' }] });
const NAMES = ['reason', 'title', 'points', 'approvers.0', 'approvers.1', 'decidedBy.paragraph'];

describe('What is refused of an act', () => {
  it.each([
    ['reason', 'reason'], ['goals.0.reason', 'reason'], ['goals.0.amendment.content.title', 'title'], ['content.title', 'title'], ['goals.0.amendment.reason', 'reason'], ['points.0', 'points'],
    ['approvers', 'approvers.0'], ['approvers.1', 'approvers.1'], ['decidedBy.paragraph', 'decidedBy.paragraph'], ['goals.0.content.indicators', ''],
  ])('at %s stands at the field %s', (path, field) => expect(actErrors(refused(at(path)), {}, NAMES)).toEqual({ [field]: 'Skriv.' }));

  it('by a rule stands at the field that it is about, else at the form', () => {
    expect([actErrors(refused({ code: 'reason-missing' }), { 'reason-missing': 'reason' }, NAMES), actErrors(refused({ code: 'z' }), {}, NAMES)]).toEqual([{ reason: 'Hela' }, { '': 'Hela' }]);
  });

  it('of how a decision came about stands at the part of it, where the form asks for it', () => {
    const tooMany = refused({ code: 'attendance-not-adding-up' });
    expect([actErrors(tooMany, {}, ['proceedings']), actErrors(tooMany, {}, NAMES)]).toEqual([{ 'proceedings.attendance.serving': 'Hela' }, { '': 'Hela' }]);
    expect(actErrors(refused(at('proceedings.votes.0.on')), {}, ['proceedings'])).toEqual({ 'proceedings.votes.0.on': 'Skriv.' });
  });

  it('of a goal in a decision is said in the rule’s own words', () => {
    const errors = actErrors(refused({ code: 'goals-not-decidable', params: { problems: [{ goalId: 'g', code: 'reason-missing', params: {} }] } }), { 'reason-missing': 'reason' }, NAMES);
    expect([Object.keys(errors), errors['reason'] === 'Hela']).toEqual([['reason'], false]);
  });
});
