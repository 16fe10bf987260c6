import { copyCycle, openCycle, type CycleAnswer, type OpenCycleBody } from '../api/generated.js';
import { ActChoice, type Acts } from '../parts/act-choice.js';
import type { ActField } from '../parts/act-form.js';
import { wholeNumber } from '../parts/whole-number.js';
import { useCapacities } from './use-capacities.js';

/** The controller opens the planning of a further year: as a copy of an earlier one, or from a template. */
export function Opening({ cycles }: Readonly<{ cycles: readonly CycleAnswer[] }>) {
  const choose = useCapacities()('controller');
  if (!choose) return null;
  const [latest] = cycles;
  const year: ActField = { name: 'budgetYear', label: 'Budgetår', kind: 'number', start: latest ? String(latest.budgetYear + 1) : '' };
  const fieldOf = { 'cycle-already-open': 'budgetYear', 'budget-year-over': 'budgetYear', 'cycle-not-open': 'copyOf', 'model-not-in-template': 'model', 'template-unknown': 'template' };
  const acts: Acts = {
    ...(latest && { copy: {
      choice: 'Öppna ett nytt år som en kopia', button: 'Öppna året', said: 'Planeringen är öppnad.', choose, fieldOf,
      intro: 'Styrmodell, tidplan och de enheter som finns kvar följer med. Målen gör det inte; de kan föras över ett och ett.',
      fields: [year, { name: 'copyOf', label: 'Förlaga', kind: 'choice', words: Object.fromEntries(cycles.map(({ budgetYear }) => [` ${budgetYear}`, String(budgetYear)])), start: ` ${latest.budgetYear}` }],
      send: ({ budgetYear, copyOf }, options) => copyCycle({ budgetYear: wholeNumber(budgetYear), copyOf: wholeNumber(copyOf) }, options) } }),
    open: {
      choice: 'Öppna ett nytt år efter en mall', button: 'Öppna året', said: 'Planeringen är öppnad.', choose, fieldOf,
      fields: [
        year, { name: 'template', label: 'Mall', kind: 'line', hint: 'Mallens namn', start: latest?.template ?? 'lulea-2017' },
        { name: 'model', label: 'När fullmäktige beslutar', kind: 'choice', words: { autumn: 'På hösten', june: 'I juni' } }],
      send: ({ budgetYear, template = '', model }, options) => openCycle({ budgetYear: wholeNumber(budgetYear), template, model: model as NonNullable<OpenCycleBody['model']> }, options) },
  };
  return <ActChoice name="hur" acts={acts} title="Öppna ett nytt planeringsår" label="Hur?" path="/cykel" version={String(latest?.budgetYear ?? '')} />;
}
