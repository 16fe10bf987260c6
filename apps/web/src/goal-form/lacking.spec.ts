import { describe, expect, it } from '@jest/globals';
import { EMPTY_INDICATOR } from './goal-form.js';
import { lacking } from './lacking.js';

const whole = { ...EMPTY_INDICATOR, name: 'Behöriga', unit: 'procent', baselineValue: '87,5', targetValue: '91', source: 'Kolada' };

describe('What an indicator lacks before a body can decide on it', () => {
  it('is told once it has got its name', () => {
    expect(lacking(EMPTY_INDICATOR)).toBeUndefined();
    expect(lacking({ ...EMPTY_INDICATOR, name: 'Behöriga' })).toBe('enhet, utgångsvärde, målvärde och källa');
  });

  it('is each part that is blank', () => {
    expect(lacking({ ...whole, unit: ' ', targetValue: '' })).toBe('enhet och målvärde');
  });

  it('is nothing of one that has it all', () => expect(lacking(whole)).toBeUndefined());
});
