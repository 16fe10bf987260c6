import type { ProblemDocument } from '../api/refusal.js';
import type { GoalForm } from './goal-form.js';
import { readDecimal } from './read-decimal.js';

const FIELD_OF: Readonly<Record<string, string>> = {
  'title-missing': 'content.title', 'title-too-long': 'content.title', 'text-unchanged': 'content.title', 'reason-missing': 'reason',
  'area-unknown': 'area', 'unit-not-in-cycle': 'unit', 'unit-not-registered': 'unit', 'unit-not-valid': 'unit', 'cycle-not-open': 'budgetYear',
  'global-goal-unknown': 'content.sdg', 'global-goal-repeated': 'content.sdg',
  'drafting-not-open-yet': 'budgetYear',
};

type AboutIndicator = Readonly<{ indicator?: unknown; value?: unknown; period?: unknown }>;

/** The field that a rule's refusal is about; those about an indicator name it. */
export function fieldOf(form: GoalForm): (problem: ProblemDocument) => string {
  return ({ code, params = {} }) => {
    const { indicator, value, period } = params as AboutIndicator;
    const place = form.indicators.findIndex(({ name }) => name.trim() === indicator);
    const typed = form.indicators[place];
    if (!typed) return FIELD_OF[code] ?? '';
    const of = (part: string) => `content.indicators.${place}.${part}`;
    switch (code) {
      case 'period-malformed': return of(typed.baselinePeriod.trim() === period && typed.baselineValue.trim() !== '' ? 'baseline.period' : 'target.period');
      case 'decimal-malformed': return of(partWith(typed, String(value)));
      case 'gender-split-reason-missing': return of('genderSplit.reason');
      case 'tolerance-missing': return of('tolerance');
      default: return of('target.value');
    }
  };
}

function partWith({ baselineValue, tolerance }: GoalForm['indicators'][number], value: string): string {
  if (readDecimal(baselineValue) === value) return 'baseline.value';
  return readDecimal(tolerance) === value && tolerance !== '' ? 'tolerance' : 'target.value';
}
