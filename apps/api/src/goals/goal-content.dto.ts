import { derivedId } from '#lib/evidence';
import { INDICATOR_DIRECTIONS, type Figure, type GoalContent, type Indicator, type IndicatorDirection } from '#lib/planning';
import { DecimalField, IdField, LINE_MAX, ListField, ObjectField, PARAGRAPH_MAX, TextField, WordField } from '../http/fields.js';

export class FigureBody {
  @DecimalField() readonly value!: string;
  @TextField({ max: 10 }) readonly period!: string;
}

export class IndicatorBody {
  @IdField({ optional: true }) readonly indicatorId?: string | null;
  @TextField({ max: LINE_MAX }) readonly name!: string;
  @TextField({ max: 40 }) readonly unit!: string;
  @WordField(INDICATOR_DIRECTIONS) readonly direction!: IndicatorDirection;
  @ObjectField(() => FigureBody, { optional: true }) readonly baseline?: FigureBody | null;
  @ObjectField(() => FigureBody, { optional: true }) readonly target?: FigureBody | null;
  @DecimalField({ optional: true }) readonly tolerance?: string | null;
  @TextField({ max: LINE_MAX, optional: true }) readonly source?: string | null;
}

export class QualitativeBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly criterion!: string;
  @TextField({ max: PARAGRAPH_MAX }) readonly evidence!: string;
}

export class GoalContentBody {
  @TextField({ max: LINE_MAX }) readonly title!: string;
  @TextField({ max: PARAGRAPH_MAX, optional: true }) readonly description?: string | null;
  @TextField({ max: PARAGRAPH_MAX, optional: true }) readonly intendedEffect?: string | null;
  @ListField(() => IndicatorBody, { min: 0, max: 20, optional: true }) readonly indicators?: readonly IndicatorBody[] | null;
  @ObjectField(() => QualitativeBody, { optional: true }) readonly qualitative?: QualitativeBody | null;
}

/** The text as bodies decide on it: with everything that was left out said to be empty. */
export const contentOf = (goalId: string, { title, description, intendedEffect, indicators, qualitative }: GoalContentBody): GoalContent => ({
  title, description: description ?? '', intendedEffect: intendedEffect ?? '',
  indicators: (indicators ?? []).map((indicator, index) => indicatorOf(indicator, derivedId('indicator', goalId, index))),
  qualitative: qualitative ? { criterion: qualitative.criterion, evidence: qualitative.evidence } : null,
});

const indicatorOf = ({ indicatorId, name, unit, direction, baseline, target, tolerance, source }: IndicatorBody, ownId: string): Indicator => ({
  indicatorId: indicatorId ?? ownId, name, unit, direction,
  baseline: figureOf(baseline), target: figureOf(target), tolerance: tolerance ?? null, source: source ?? '',
});

const figureOf = (figure: FigureBody | null | undefined): Figure | null => (figure ? { value: figure.value, period: figure.period } : null);
