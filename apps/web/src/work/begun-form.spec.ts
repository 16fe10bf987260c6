import { describe, expect, it } from '@jest/globals';
import { begunForm } from './begun-form.js';

const begun = (kind: string, content: object) => begunForm({ kind, draftId: 'd-1', content: JSON.stringify(content) }, () => 'Socialnämnden');

describe('A form that was begun', () => {
  it('goes on where it was left', () => {
    expect([
      begun('goal', { title: 'Fler' }), begun('goal-revision', { title: 'Fler', revises: { goalId: 'g-1' } }), begun('assessment', { title: 'Fler', goalId: 'g-1' }),
      begun('committee-decision', { body: 'SOC', year: 2027 }),
    ].map((form) => form?.to)).toEqual(['/mal/nytt?utkast=d-1', '/mal/g-1/andra?utkast=d-1', '/mal/g-1/bedom?utkast=d-1', '/namndens-beslut?organ=SOC&ar=2027&utkast=d-1']);
  });

  it('says what it is about', () => {
    expect(begun('goal', { title: '' })?.title).toBe('Mål utan namn ännu');
    expect(begun('committee-decision', { body: 'SOC', year: 2027 })).toMatchObject({ title: 'Beslut om målen för 2027', text: 'Socialnämnden. Målen lämnas in när du registrerar beslutet.' });
  });

  it('of a kind with a way of its own is not told', () => expect(begun('decision-KS', {})).toBeUndefined());
});
