import type { Bench, Row } from './measure.js';

const COLUMNS = ['what', 'value', 'limit', 'unit', 'ratio', 'goal', ''] as const;

/** Lines for the terminal, in columns. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** By how much a goal is not met, and why. */
export function noteOf({ name, goal, why = 'Nothing is known to stand in its way.' }: Bench, { ratio, met }: Row): readonly string[] {
  if (goal === null || met !== false) return [];
  const wanted = 'atLeast' in goal ? goal.atLeast : goal.atMost;
  return [`${name}: ${ratio.toFixed(2)}, which is ${Math.round(Math.abs(1 - ratio / wanted) * 100)} % from the goal. ${why}`];
}

const cellsOf = ({ name, value, limit, unit, ratio, goal, met }: Row): readonly string[] =>
  [name, figure(value), figure(limit), unit, ratio.toFixed(2), goal === null ? '–' : String(goal), met === null ? 'told' : met ? 'met' : 'NOT MET'];

const figure = (number: number): string => number.toLocaleString('en', { maximumSignificantDigits: 3 });
