import type { GoalAnswer } from '../api/generated.js';

/** The later years that a goal of several years holds in and is not confirmed for; none where it holds for its own year alone. */
export function yearsLeft({ budgetYear, inForce, confirmations, discontinuation }: Pick<GoalAnswer, 'budgetYear' | 'inForce' | 'confirmations' | 'discontinuation'>): readonly number[] {
  if (!inForce || discontinuation) return [];
  const later = Array.from({ length: Math.max(0, Number(inForce.inForceTo.slice(0, 4)) - budgetYear) }, (_, order) => budgetYear + 1 + order);
  return later.filter((year) => !confirmations.some((confirmed) => confirmed.budgetYear === year));
}
