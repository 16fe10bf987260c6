import { derivedId } from '#lib/evidence';
import type { Figure, GoalContent, TemplateUnit } from '#lib/planning';
import { GOAL_IDEAS, type GoalIdea } from './goal-ideas.js';
import type { Random } from './random.js';

/** A goal as the story follows it: which text is current and who is to decide next. */
export type PlannedGoal = { readonly goalId: string; readonly unit: TemplateUnit; readonly area: string; readonly idea: GoalIdea; version: number };

export type GoalsWanted = Readonly<{ seed: number; budgetYear: number; unit: TemplateUnit; areas: readonly string[]; count: number }>;

/** So many goals for a unit, spread over the areas from a random one on. */
export function plannedGoals(random: Random, { seed, budgetYear, unit, areas, count }: GoalsWanted): readonly PlannedGoal[] {
  const first = random.whole(areas.length);
  return Array.from({ length: count }, (_, number): PlannedGoal => {
    const area = areas[(first + number * 3) % areas.length] ?? '';
    const ideas = GOAL_IDEAS[area];
    if (!ideas) throw new Error(`There is no idea for a goal in ${area}`);
    const goalId = derivedId('goal', seed, budgetYear, unit.code, number);
    return { goalId, unit, area, idea: random.pick(ideas), version: 1 };
  });
}

/** The goal's text in its first version or, with `revision`, a later one that asks for more. */
export function contentOf({ idea, unit, goalId }: PlannedGoal, budgetYear: number, revision = 0): GoalContent {
  const { title, description, intendedEffect, indicator } = idea;
  return {
    title, intendedEffect,
    description: revision === 0 ? description : `${description} ${unit.name} redovisar hur arbetet går vid varje uppföljning.`,
    indicators: indicator === null ? [] : [{
      indicatorId: derivedId('indicator', goalId), name: indicator.name, unit: indicator.unit, direction: indicator.direction,
      baseline: figure(indicator.baseline, budgetYear - 2),
      target: figure(indicator.baseline + sign(indicator.direction) * indicator.step * (1 + revision / 4), budgetYear),
      tolerance: null, source: indicator.source,
    }],
    qualitative: indicator === null
      ? { criterion: `${title}: bedöms av ${unit.name} mot det som beskrivs i målet.`, evidence: 'Intervjuer och egenkontroll, sammanställda till årsbokslutet.' }
      : null,
  };
}

const sign = (direction: string): 1 | -1 => (direction === 'decrease' ? -1 : 1);
const figure = (value: number, year: number): Figure => ({ value: String(Number(value.toFixed(2))), period: String(year) });
