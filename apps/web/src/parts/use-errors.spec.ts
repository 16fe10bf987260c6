import { describe, expect, it } from '@jest/globals';
import { withoutField } from './use-errors.js';

const errors = { '': 'Hela formuläret', 'content.title': 'Rubriken', 'content.indicators.1.unit': 'Enheten', 'content.indicators.10.unit': 'En annan enhet' };

describe('Errors at their fields', () => {
  it('go when their own field is changed', () => {
    expect(Object.keys(withoutField(errors, 'content.title'))).toEqual(['', 'content.indicators.1.unit', 'content.indicators.10.unit']);
  });

  it('go with what their field is part of', () => {
    expect(Object.keys(withoutField(errors, 'content.indicators.1'))).toEqual(['', 'content.title', 'content.indicators.10.unit']);
    expect(Object.keys(withoutField(errors, 'content.indicators'))).toEqual(['', 'content.title']);
  });

  it('stay when something without a name is changed', () => expect(withoutField(errors, '')).toEqual(errors));
});
