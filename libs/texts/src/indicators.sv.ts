import type { Figure, Indicator } from '#lib/planning';
import { swedishDecimal } from './dates.sv.js';
import { INDICATOR_DIRECTION_LABELS } from './labels.sv.js';
import { counted, listed } from './words.sv.js';

/** "Behöriga till gymnasiet ska öka från 87,5 procent (2025) till 91 procent (2027). Källa: Kolada." */
export function indicatorSentence(indicator: Indicator): string {
  const { name, unit, direction, baseline, target, tolerance, source } = indicator;
  const [from, to] = [baseline && ` från ${figure(baseline, unit)}`, target && ` till ${figure(target, unit)}`];
  const within = tolerance === null ? '' : `, plus eller minus ${swedishDecimal(tolerance)}`;
  return `${name} ${INDICATOR_DIRECTION_LABELS[direction]}${from ?? ''}${to ?? ''}${within}.`
    + milestoneWords(indicator) + (source === '' ? '' : ` Källa: ${source}.`) + splitWords(indicator) + publicationWords(indicator);
}

const milestoneWords = ({ unit, milestones = [] }: Indicator): string =>
  (milestones.length === 0 ? '' : ` Delmål: ${listed(milestones.map((milestone) => figure(milestone, unit)))}.`);

function splitWords({ genderSplit }: Indicator): string {
  if (!genderSplit) return '';
  return genderSplit.split === 'required' ? ' Kvinnor och män redovisas var för sig.' : ` Delas inte upp på kvinnor och män: ${genderSplit.reason ?? ''}`;
}

const publicationWords = ({ publishedAfterMonths: months }: Indicator): string =>
  (months === undefined ? '' : ` Publiceras ${counted(months, 'månad', 'månader')} efter perioden.`);

/** A draft may still lack a part of it. */
const figure = ({ value, period }: Figure, unit: string): string =>
  [value === '' ? '…' : swedishDecimal(value), unit, period === '' ? '' : `(${period})`].filter((part) => part !== '').join(' ');
