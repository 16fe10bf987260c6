import { describe, expect, it } from '@jest/globals';
import type { GoalAnswer } from '../api/generated.js';
import { textFields, textOf } from './text-fields.js';

const indicator = { indicatorId: 'i', name: 'Elkilometer', unit: 'procent', target: { value: '87.5', period: '2027' } };
const content = { title: 'Mer på el', description: 'Buss och bil.', intendedEffect: 'Renare luft.', qualitative: null, indicators: [indicator, { ...indicator, indicatorId: 'j', target: null }] } as unknown as GoalAnswer['content'];
const started = Object.fromEntries(textFields(content).map(({ name, start }) => [name, start ?? '']));

describe('The text that a body words otherwise', () => {
  it('begins as the one before it, with what each indicator is to reach', () =>
    expect(started).toEqual({ 'title': 'Mer på el', 'description': 'Buss och bil.', 'target.i': '87,5' }));

  it('is the same where nothing is typed', () => expect(textOf(content, started)).toEqual(content));

  it('has what was typed in it, and keeps the rest', () =>
    expect(textOf(content, { ...started, 'title': 'Allt på el', 'target.i': '90,5' }))
      .toEqual({ ...content, title: 'Allt på el', indicators: [{ ...indicator, target: { value: '90,5', period: '2027' } }, content.indicators[1]] }));
});
