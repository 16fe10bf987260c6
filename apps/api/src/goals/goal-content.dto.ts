import { derivedId } from '#lib/evidence';
import { GEH_KINDS, GENDER_SPLITS, GLOBAL_GOALS, INDICATOR_DIRECTIONS, type Figure, type GehKind, type GenderSplit, type GoalContent, type Indicator, type IndicatorDirection } from '#lib/planning';
import { DecimalField, IdField, LINE_MAX, ListField, ObjectField, PARAGRAPH_MAX, TextField, WholeNumberField, WholeNumberListField, WordField } from '../http/fields.js';

export class FigureBody {
  @DecimalField() readonly value!: string;
  @TextField({ max: 10 }) readonly period!: string;
}

export class GenderSplitBody {
  @WordField(GENDER_SPLITS) readonly split!: GenderSplit['split'];
  @TextField({ max: LINE_MAX, optional: true, description: 'Varför indikatorn inte delas upp på kvinnor och män' }) readonly reason?: string | null;
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
  @ListField(() => FigureBody, { min: 0, max: 10, optional: true, description: 'Målvärden för andra perioder än målvärdets' }) readonly milestones?: readonly FigureBody[] | null;
  @ObjectField(() => GenderSplitBody, { optional: true }) readonly genderSplit?: GenderSplitBody | null;
  @WholeNumberField({ min: 0, max: 36, optional: true, description: 'Månader från periodens slut till att siffran är publicerad' }) readonly publishedAfterMonths?: number | null;
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
  @WholeNumberListField({ min: 0, max: GLOBAL_GOALS, optional: true, description: 'Nummer på de globala mål i Agenda 2030 som målet bidrar till, 1–17' }) readonly sdg?: readonly number[] | null;
  @WordField(GEH_KINDS, { optional: true, description: 'Vilket slags mål för god ekonomisk hushållning som det föreslås vara; kommunfullmäktige beslutar' }) readonly gehProposal?: GehKind | null;
}

/** The text as bodies decide on it: with everything that was left out said to be empty. */
export const contentOf = (goalId: string, { title, description, intendedEffect, indicators, qualitative, sdg, gehProposal }: GoalContentBody): GoalContent => ({
  title, description: description ?? '', intendedEffect: intendedEffect ?? '',
  indicators: (indicators ?? []).map((indicator, index) => indicatorOf(indicator, derivedId('indicator', goalId, index))),
  qualitative: qualitative ? { criterion: qualitative.criterion, evidence: qualitative.evidence } : null,
  ...(sdg && sdg.length > 0 && { sdg: sdg.toSorted((one, other) => one - other) }),
  ...(gehProposal && { gehProposal }),
});

const indicatorOf = ({ indicatorId, name, unit, direction, baseline, target, tolerance, source, ...more }: IndicatorBody, ownId: string): Indicator => ({
  indicatorId: indicatorId ?? ownId, name, unit, direction,
  baseline: figureOf(baseline), target: figureOf(target), tolerance: tolerance ?? null, source: source ?? '', ...moreOf(more),
});

/** Left out where nothing is said: the text is then the one that it was before it could be said. */
const moreOf = ({ milestones, genderSplit, publishedAfterMonths }: Pick<IndicatorBody, 'milestones' | 'genderSplit' | 'publishedAfterMonths'>) => ({
  ...(milestones && milestones.length > 0 && { milestones: milestones.map(({ value, period }) => ({ value, period })) }),
  ...(genderSplit && { genderSplit: splitOf(genderSplit) }),
  ...(typeof publishedAfterMonths === 'number' && { publishedAfterMonths }),
});

const splitOf = ({ split, reason }: GenderSplitBody): GenderSplit => ({ split, reason: split === 'required' ? null : reason ?? '' });

const figureOf = (figure: FigureBody | null | undefined): Figure | null => (figure ? { value: figure.value, period: figure.period } : null);
