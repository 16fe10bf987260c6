import { isBlank } from '../is-blank.js';
import type { GoalContent, Indicator } from './goal-content.js';

/** What keeps a goal from being followed up. `indicator` is the name of the one that lacks something, null where the goal itself does. */
export type MeasurabilityGap = Readonly<{
  indicator: string | null; lacks: 'indicator-or-criterion' | 'evidence' | 'unit' | 'baseline' | 'target' | 'source';
}>;

/** A goal is measurable by indicators that each have unit, baseline, target and source, or by a qualitative criterion with evidence. */
export function measurabilityGaps({ indicators, qualitative }: GoalContent): readonly MeasurabilityGap[] {
  const isCriterion = qualitative !== null && !isBlank(qualitative.criterion);
  if (indicators.length === 0 && !isCriterion) return [{ indicator: null, lacks: 'indicator-or-criterion' }];
  const gaps = indicators.flatMap(gapsOf);
  return isCriterion && isBlank(qualitative.evidence) ? [...gaps, { indicator: null, lacks: 'evidence' }] : gaps;
}

function gapsOf({ name, unit, baseline, target, source }: Indicator): readonly MeasurabilityGap[] {
  const isLacking = { unit: isBlank(unit), baseline: baseline === null, target: target === null, source: isBlank(source) };
  return (['unit', 'baseline', 'target', 'source'] as const)
    .filter((part) => isLacking[part])
    .map((lacks) => ({ indicator: name, lacks }));
}
