import { voidSubmission, type GoalAnswer, type UnitAnswer } from '../api/generated.js';
import type { CapacityFor } from '../cycle/use-capacities.js';
import type { Acts } from '../parts/act-choice.js';
import type { ActField } from '../parts/act-form.js';

export type MistakeFacts = Readonly<{ goal: GoalAnswer; sameYear: readonly GoalAnswer[]; units: readonly UnitAnswer[]; capacityFor: CapacityFor }>;

const REASON: ActField = { name: 'reason', label: 'Skäl', kind: 'text' };

/** A submission that was a mistake: made twice, or for the wrong unit. */
export function mistakeActs({ goal: { goalId, version, status, unit, area }, sameYear, units, capacityFor }: MistakeFacts): Acts {
  const choose = capacityFor('controller', 'board-secretary');
  if (!choose || (status !== 'submitted' && status !== 'completion-requested')) return {};
  const common = {
    choose, button: 'Registrera misstaget', said: 'Inlämningen är registrerad som ett misstag. Målet går inte vidare.',
    intro: 'Det som lämnades in finns kvar i historiken, men målet bereds inte och kan inte tas upp igen.',
    fieldOf: { 'reason-missing': 'reason', 'duplicate-of-itself': 'duplicates', 'duplicated-not-submitted': 'duplicates', 'unit-not-registered': 'rightUnit', 'unit-already-responsible': 'rightUnit' },
  };
  const nearness = (other: GoalAnswer): number => Number(other.unit !== unit) + Number(other.area !== area);
  const others = sameYear.filter((other) => other.goalId !== goalId && other.status !== 'draft' && other.status !== 'mistaken').toSorted((one, other) => nearness(one) - nearness(other));
  return {
    ...(others.length > 0 && { duplicate: {
      ...common, choice: 'Målet är inlämnat två gånger', fields: [{ name: 'duplicates', label: 'Målet som redan var inlämnat', kind: 'choice', words: { '': 'Välj målet', ...Object.fromEntries(others.map((other) => [other.goalId, `${other.content.title} (${other.unit})`])) } }, REASON],
      send: ({ duplicates = '', reason = '' }, options) => voidSubmission(goalId, { version, mistake: 'duplicate', duplicates, reason }, options) } }),
    wrongUnit: {
      ...common, choice: 'Målet är inlämnat för fel enhet', fields: [{ name: 'rightUnit', label: 'Enheten som målet skulle ha lämnats in för', kind: 'choice', words: { '': 'Välj enheten', ...Object.fromEntries(units.filter(({ code, ending }) => code !== unit && !ending).map(({ code, name }) => [code, name])) } }, REASON],
      send: ({ rightUnit = '', reason = '' }, options) => voidSubmission(goalId, { version, mistake: 'wrong-unit', rightUnit, reason }, options) },
  } satisfies Acts;
}
