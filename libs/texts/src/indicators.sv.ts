import type { Figure, Indicator } from '#lib/planning';
import { swedishDecimal } from './dates.sv.js';
import { INDICATOR_DIRECTION_LABELS } from './labels.sv.js';

/** "Behöriga till gymnasiet ska öka från 87,5 procent (2025) till 91 procent (2027). Källa: Kolada." */
export function indicatorSentence({ name, unit, direction, baseline, target, tolerance, source }: Indicator): string {
  const [from, to] = [baseline && ` från ${figure(baseline, unit)}`, target && ` till ${figure(target, unit)}`];
  const within = tolerance === null ? '' : `, plus eller minus ${swedishDecimal(tolerance)}`;
  return `${name} ${INDICATOR_DIRECTION_LABELS[direction]}${from ?? ''}${to ?? ''}${within}.${source === '' ? '' : ` Källa: ${source}.`}`;
}

/** A draft may still lack a part of it. */
const figure = ({ value, period }: Figure, unit: string): string =>
  [value === '' ? '…' : swedishDecimal(value), unit, period === '' ? '' : `(${period})`].filter((part) => part !== '').join(' ');
