import type { IndicatorForm } from './goal-form.js';

const PARTS = [['unit', 'enhet'], ['baselineValue', 'utgångsvärde'], ['targetValue', 'målvärde'], ['source', 'källa']] as const satisfies readonly (readonly [keyof IndicatorForm, string])[];

/** What an indicator that has got its name still needs before its body can decide on it, in words: "enhet, målvärde och källa". */
export function lacking(indicator: IndicatorForm): string | undefined {
  const words = PARTS.filter(([part]) => indicator[part].trim() === '').map(([, word]) => word);
  return indicator.name.trim() === '' || words.length === 0 ? undefined : new Intl.ListFormat('sv').format(words);
}
