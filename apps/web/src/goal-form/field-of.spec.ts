import { describe, expect, it } from '@jest/globals';
import { UNREACHABLE } from '../api/refusal.js';
import { fieldOf } from './field-of.js';
import { EMPTY_GOAL, EMPTY_INDICATOR } from './goal-form.js';

const form = { ...EMPTY_GOAL, indicators: [EMPTY_INDICATOR, { ...EMPTY_INDICATOR, name: 'Behöriga', baselineValue: '87,5 %', baselinePeriod: '2025', targetValue: '91', targetPeriod: 'snart' }] };
const field = (code: string, params = {}) => fieldOf(form)({ ...UNREACHABLE, status: 422, code, params });

describe('The field that a refusal is about', () => {
  it.each([
    ['title-missing', {}, 'content.title'], ['area-unknown', { area: 'MO-9.9' }, 'area'],
    ['period-malformed', { indicator: 'Behöriga', period: 'snart' }, 'content.indicators.1.target.period'],
    ['period-malformed', { indicator: 'Behöriga', period: '2025' }, 'content.indicators.1.baseline.period'],
    ['decimal-malformed', { indicator: 'Behöriga', value: '87.5%' }, 'content.indicators.1.baseline.value'],
    ['tolerance-missing', { indicator: 'Behöriga' }, 'content.indicators.1.tolerance'],
    ['target-on-wrong-side', { indicator: 'Behöriga' }, 'content.indicators.1.target.value'],
    ['store-unavailable', {}, ''],
  ])('%s %j: %s', (code, params, expected) => {
    expect(field(code, params)).toBe(expected);
  });
});
