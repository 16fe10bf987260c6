import { indicatorSentence } from '#lib/texts';
import type { DraftGoalBody, FigureBody, GoalAnswer, GoalContentAnswer, GoalContentBody, IndicatorAnswer, IndicatorBody, IndicatorBodyDirection } from '../api/generated.js';
import { wholeNumber } from '../parts/whole-number.js';
import { readDecimal } from './read-decimal.js';

/** What stands in the form, all of it as typed. */
export type IndicatorForm = Readonly<{
  name: string; unit: string; direction: string; source: string; tolerance: string;
  baselineValue: string; baselinePeriod: string; targetValue: string; targetPeriod: string;
  /** Empty where nothing is said of it. */
  split: '' | 'required' | 'not-applicable'; splitReason: string; publishedAfterMonths: string;
  /** As they were: the form shows them, and sends them again. */
  milestones: readonly FigureBody[];
  /** Of one that there was: it keeps its series. */
  indicatorId: string;
}>;
export type GoalForm = Readonly<{
  budgetYear: string; unit: string; area: string; title: string; description: string; intendedEffect: string;
  indicators: readonly IndicatorForm[]; criterion: string; evidence: string; reason: string;
  sdg: readonly number[];
  /** Empty where nothing is proposed. */
  gehProposal: string;
  /** The goal that is revised, and the revision of it that the typing goes on from; null for a new goal. */
  revises: Readonly<{ goalId: string; revision: number }> | null;
}>;

export const EMPTY_INDICATOR: IndicatorForm = {
  name: '', unit: '', direction: 'increase', source: '', tolerance: '', baselineValue: '', baselinePeriod: '', targetValue: '', targetPeriod: '',
  split: '', splitReason: '', publishedAfterMonths: '', milestones: [], indicatorId: '',
};

export const EMPTY_GOAL: GoalForm = {
  budgetYear: '', unit: '', area: '', title: '', description: '', intendedEffect: '', indicators: [EMPTY_INDICATOR], criterion: '', evidence: '', reason: '', sdg: [], gehProposal: '', revises: null,
};

/** A goal that exists, as it stands in the form. */
export const formOf = (content: GoalContentAnswer): Omit<GoalForm, 'budgetYear' | 'unit' | 'area' | 'reason' | 'revises'> => ({
  title: content.title, description: content.description, intendedEffect: content.intendedEffect,
  indicators: content.indicators.map(indicatorForm),
  criterion: content.qualitative?.criterion ?? '', evidence: content.qualitative?.evidence ?? '',
  sdg: content.sdg ?? [], gehProposal: content.gehProposal ?? '',
});

const indicatorForm = (indicator: IndicatorAnswer): IndicatorForm => {
  const { indicatorId, name, unit, direction, source, tolerance, baseline, target } = indicator;
  return {
    indicatorId, name, unit, direction, source, tolerance: tolerance ?? '', ...figuresIn({ baseline, target }), ...alsoIn(indicator),
  };
};

const figuresIn = ({ baseline, target }: Pick<IndicatorAnswer, 'baseline' | 'target'>) => ({
  baselineValue: swedish(baseline?.value), baselinePeriod: baseline?.period ?? '', targetValue: swedish(target?.value), targetPeriod: target?.period ?? '',
});

const alsoIn = ({ genderSplit, publishedAfterMonths, milestones = [] }: IndicatorAnswer) => ({
  split: genderSplit?.split ?? '' as const, splitReason: genderSplit?.reason ?? '', publishedAfterMonths: publishedAfterMonths?.toString() ?? '', milestones,
});

const swedish = (value: string | undefined): string => (value ?? '').replace('.', ',');

/** A goal that may be changed, as it stands now. */
export const revisionOf = ({ goalId, revision, budgetYear, unit, area, content }: RevisedGoal): GoalForm =>
  ({ ...formOf(content), budgetYear: String(budgetYear), unit, area, reason: '', revises: { goalId, revision } });

type RevisedGoal = Pick<GoalAnswer, 'goalId' | 'revision' | 'budgetYear' | 'unit' | 'area' | 'content'>;

/** What is sent. An indicator in which nothing but the direction is filled in is left out. */
export function contentOf(form: GoalForm): GoalContentBody {
  return {
    title: form.title, description: form.description, intendedEffect: form.intendedEffect,
    indicators: form.indicators.filter(isBegun).map(({ name, unit, direction, source, tolerance, indicatorId = '', milestones = [], ...figures }) => ({
      ...(indicatorId !== '' && { indicatorId }), ...(milestones.length > 0 && { milestones: [...milestones] }), ...saidOf(figures),
      name, unit, direction: direction as IndicatorBodyDirection, source, tolerance: tolerance.trim() === '' ? null : tolerance,
      baseline: figureOf(figures.baselineValue, figures.baselinePeriod), target: figureOf(figures.targetValue, figures.targetPeriod),
    })),
    qualitative: form.criterion.trim() === '' && form.evidence.trim() === '' ? null : { criterion: form.criterion, evidence: form.evidence },
    ...toldOf(form),
  };
}

const toldOf = ({ sdg, gehProposal }: Pick<GoalForm, 'sdg' | 'gehProposal'>): Pick<GoalContentBody, 'sdg' | 'gehProposal'> => ({
  ...(sdg.length > 0 && { sdg: [...sdg] }), ...(gehProposal !== '' && { gehProposal: gehProposal as NonNullable<GoalContentBody['gehProposal']> }),
});

export const draftOf = (form: GoalForm): DraftGoalBody =>
  ({ budgetYear: Number(form.budgetYear), unit: form.unit, area: form.area, content: contentOf(form) });

/** What may be left out, where it is said. */
const saidOf = ({ split = '', splitReason = '', publishedAfterMonths: months = '' }: Pick<IndicatorForm, 'split' | 'splitReason' | 'publishedAfterMonths'>) => ({
  ...(split !== '' && { genderSplit: { split, reason: split === 'required' ? null : splitReason } }),
  ...(months.trim() !== '' && { publishedAfterMonths: wholeNumber(months) }),
});

const isBegun = ({ direction: _direction, milestones: _milestones, indicatorId: _id, split: _split, ...typed }: IndicatorForm): boolean => Object.values(typed).some((text) => text.trim() !== '');

const figureOf = (value: string, period: string) => (value.trim() === '' && period.trim() === '' ? null : { value, period });

/** How each indicator that has been begun will be read: its numbers as they are kept, where they are numbers already. */
export const indicatorSentences = (form: GoalForm): readonly string[] => (contentOf(form).indicators ?? []).map(({ milestones, genderSplit, publishedAfterMonths, ...indicator }) => indicatorSentence({
  ...indicator, indicatorId: '', name: indicator.name.trim() === '' ? 'Indikatorn' : indicator.name, source: indicator.source ?? '',
  tolerance: readNumber(indicator.tolerance ?? null), baseline: readFigure(indicator.baseline ?? null), target: readFigure(indicator.target ?? null),
  ...alsoRead({ milestones, genderSplit, publishedAfterMonths }),
}));

type Also = Readonly<{ [Part in 'milestones' | 'genderSplit' | 'publishedAfterMonths']: IndicatorBody[Part] | undefined }>;

const alsoRead = ({ milestones, genderSplit, publishedAfterMonths: months }: Also) => ({
  ...(milestones && { milestones }), ...(typeof months === 'number' && months >= 0 && { publishedAfterMonths: months }),
  ...(genderSplit && { genderSplit: { split: genderSplit.split, reason: genderSplit.reason ?? null } }),
});

const readNumber = <Typed extends string | null>(typed: Typed): Typed | string => (typed !== null && /^-?\d+(\.\d+)?$/.test(readDecimal(typed)) ? readDecimal(typed) : typed);

const readFigure = (figure: FigureBody | null): FigureBody | null => figure && { ...figure, value: readNumber(figure.value) };

/** The places of the sent indicators in the form, so that an error finds its field. */
export const placesOf = ({ indicators }: GoalForm): readonly number[] => indicators.flatMap((indicator, place) => (isBegun(indicator) ? [place] : []));
