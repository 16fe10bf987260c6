import { derivedId } from '#lib/evidence';
import type { LocalDate } from '#lib/kernel';
import type { Figure, GoalContent, TemplateUnit } from '#lib/planning';
import { AREA_IDEAS } from './ideas/area-ideas.js';
import { saidOfArea } from './ideas/said-of-area.js';
import type { GoalIdea } from './ideas/goal-idea.js';
import { UNIT_IDEAS } from './ideas/unit-ideas.js';
import type { Random } from './random.js';

/** A goal as the story follows it: which text is current, who has it and since which meeting, how often KS has heard it and whether KS wants it turned down. */
export type PlannedGoal = {
  readonly goalId: string; readonly unit: TemplateUnit; readonly area: string; readonly idea: GoalIdea;
  version: number; isWith: 'unit' | 'board' | 'council' | 'everybody' | 'nobody'; since: LocalDate; timesHeard: number; isUnwanted: boolean;
};

export type GoalsWanted = Readonly<{ seed: number; budgetYear: number; unit: TemplateUnit; areas: readonly string[]; count: number }>;

/** So many goals for a unit: first in the areas that concern it most, then spread over the others from a random one on. */
export function plannedGoals(random: Random, { seed, budgetYear, unit, areas, count }: GoalsWanted): readonly PlannedGoal[] {
  const first = random.whole(areas.length);
  const spread = Array.from({ length: areas.length }, (_, number) => areas[(first + number * 3) % areas.length] ?? '');
  const own = UNIT_IDEAS[unit.code] ?? {};
  const ordered = [...spread.filter((area) => area in own), ...spread.filter((area) => !(area in own))];
  return Array.from({ length: count }, (_, number): PlannedGoal => {
    const area = ordered[number % ordered.length] ?? '';
    const goalId = derivedId('goal', seed, budgetYear, unit.code, number);
    const idea = (number < ordered.length ? own[area] : undefined) ?? anyIdea(random, area);
    return { goalId, unit, area, idea, version: 1, isWith: 'unit', since: '', timesHeard: 0, isUnwanted: false };
  });
}

/** How many goals a unit writes of its own accord. */
export const ownIdeasOf = ({ code }: TemplateUnit): number => Object.keys(UNIT_IDEAS[code] ?? {}).length;

function anyIdea(random: Random, area: string): GoalIdea {
  const ideas = AREA_IDEAS[area];
  if (!ideas) throw new Error(`There is no idea for a goal in ${area}`);
  return random.pick(ideas);
}

/** The goal's text in its first version or, with `revision`, a later one that asks for more. */
export function contentOf({ idea, unit, goalId, area }: PlannedGoal, budgetYear: number, revision = 0): GoalContent {
  const { title, description, intendedEffect, indicator } = idea;
  return {
    title, intendedEffect,
    description: revision === 0 ? description : `${description} ${unit.name} redovisar hur det går vid varje uppföljning.`,
    indicators: indicator === null ? [] : [{
      indicatorId: derivedId('indicator', goalId), name: indicator.name, unit: indicator.unit, direction: indicator.direction,
      baseline: figure(valueAt(indicator, 0), budgetYear - 2), target: figure(valueAt(indicator, targetShare(revision + 1)), budgetYear),
      tolerance: null, source: indicator.source,
    }],
    qualitative: indicator === null
      ? { criterion: `${title}: bedöms av ${unit.name} mot det som beskrivs i målet.`, evidence: 'Intervjuer och egenkontroll, sammanställda till årsbokslutet.' }
      : null,
    ...saidOfArea(area),
  };
}

/** Each version asks for more: how far its target lies, in steps from the baseline. */
export const targetShare = (version: number): number => 1 + (version - 1) / 4;

/** The value so far on the way from baseline (0) to target (1), with as many decimals as a report would show. */
export function valueAt({ baseline, step, direction }: NonNullable<GoalIdea['indicator']>, share: number): string {
  const value = baseline + (direction === 'decrease' ? -1 : 1) * step * share;
  return String(Number(value.toFixed(Math.abs(baseline) >= 100 ? 0 : 2)));
}

const figure = (value: string, year: number): Figure => ({ value, period: String(year) });
