import { derivedId } from '#lib/evidence';
import { ASSESSMENTS, CERTAINTIES, FORECASTS, TRENDS, type Assessment, type Certainty, type Forecast, type Judgement, type Measure, type Trend } from '#lib/planning';
import { CodeField, DateField, IdField, LINE_MAX, ListField, PARAGRAPH_MAX, TextField, WordField, YearField } from '../http/fields.js';

export class MeasureBody {
  @CodeField({ optional: true, description: 'Utelämnat för en ny åtgärd; för en som fortsätter, den som den hade' }) readonly measureId?: string | null;
  @TextField({ max: PARAGRAPH_MAX }) readonly text!: string;
  @TextField({ max: LINE_MAX }) readonly responsible!: string;
  @DateField() readonly dueOn!: string;
}

export class AssessGoalBody {
  @CodeField() readonly followUp!: string;
  @YearField({ optional: true, description: 'Året som uppföljningen hör till, när det inte är målets eget' }) readonly budgetYear?: number | null;
  @WordField(ASSESSMENTS, { description: 'Om målet är uppnått så långt' }) readonly assessment!: Assessment;
  @WordField(FORECASTS, { optional: true, description: 'Om målet kommer att uppnås till årets slut; utelämnat när inget sägs om det' }) readonly forecast?: Forecast | null;
  @WordField(TRENDS, { optional: true, description: 'Vart det som mäts är på väg' }) readonly trend?: Trend | null;
  @WordField(CERTAINTIES) readonly certainty!: Certainty;
  @TextField({ max: PARAGRAPH_MAX }) readonly motivation!: string;
  @ListField(() => MeasureBody, { min: 0, max: 20, optional: true, description: 'Krävs när målet inte är, eller inte kommer att bli, uppnått' }) readonly measures?: readonly MeasureBody[] | null;
}

export class ReassessGoalBody extends AssessGoalBody {
  @TextField({ max: PARAGRAPH_MAX, description: 'Varför bedömningen ändras' }) readonly reason!: string;
}

export class CompleteMeasureBody {
  @DateField() readonly completedOn!: string;
}

export class DelayMeasureBody {
  @DateField({ description: 'Den nya dagen' }) readonly dueOn!: string;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class DropMeasureBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class MeasureAddress {
  @IdField() readonly goalId!: string;
  @CodeField() readonly measureId!: string;
}

/** A measure without an id is a new one. */
export const judgementOf = ({ assessment, forecast, trend, certainty, motivation, measures }: AssessGoalBody, commandId: string): Judgement => ({
  assessment, forecast: forecast ?? null, trend: trend ?? null, certainty, motivation,
  measures: (measures ?? []).map(({ measureId, text, responsible, dueOn }, place): Measure => (
    { measureId: measureId ?? derivedId('measure', commandId, place), text, responsible, dueOn })),
});
