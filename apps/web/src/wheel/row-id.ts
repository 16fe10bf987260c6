import type { Entry } from './wheel-words.js';

/** The row that an arc leads to, named by what it is about. */
export const rowIdOf = ({ kind, from, to, budgetYear, bodies, title }: Entry): string =>
  ['rad', kind, budgetYear ?? '', from, to, bodies.join('.'), title ?? ''].join('-').replace(/[^a-zA-Z0-9.-]+/g, '_');
