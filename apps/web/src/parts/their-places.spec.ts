import { describe, expect, it } from '@jest/globals';
import { atTheirPlaces } from './their-places.js';

describe('An error at one of a list', () => {
  it('stands where that one stands in the form, though those before it were not sent', () => {
    expect(atTheirPlaces({ 'measures.0.text': 'Skriv', 'measures': 'För många', 'motivation': 'Saknas' }, 'measures', [1]))
      .toEqual({ 'measures.1.text': 'Skriv', 'measures': 'För många', 'motivation': 'Saknas' });
  });

  it('that was not sent at all stays', () => expect(atTheirPlaces({ 'measures.0.text': 'Skriv' }, 'measures', [])).toEqual({ 'measures.0.text': 'Skriv' }));
});
