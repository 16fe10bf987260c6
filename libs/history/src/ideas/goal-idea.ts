import type { IndicatorDirection } from '#lib/planning';

/** What a goal in an area could be. Figures are decimals; `step` is how far a year's target lies from its baseline. */
export type GoalIdea = Readonly<{
  title: string; description: string; intendedEffect: string;
  indicator: Readonly<{ name: string; unit: string; direction: IndicatorDirection; baseline: number; step: number; source: string }> | null;
}>;

export type IdeasByArea = Readonly<Record<string, GoalIdea>>;

export const measured = (
  [title, description, intendedEffect]: readonly [string, string, string],
  [name, unit, direction, baseline, step, source]: readonly [string, string, IndicatorDirection, number, number, string],
): GoalIdea => ({ title, description, intendedEffect, indicator: { name, unit, direction, baseline, step, source } });

/** For what no figure can follow. */
export const judged = (title: string, description: string, intendedEffect: string): GoalIdea => ({ title, description, intendedEffect, indicator: null });
