import { ApiProperty } from '@nestjs/swagger';
import { GENDERS, VALUE_STATUSES, type Gender, type ReportedValue, type ValueStatus } from '#lib/planning';
import { CodeField, DecimalField, IdField, ListField, PARAGRAPH_MAX, TextField, WordField, YearField } from '../http/fields.js';
import { FigureAnswer } from '../goals/goal.dto.js';

export class IndicatorValueBody {
  @TextField({ max: 10, description: 'Ett år, eller året till och med en månad: 2027 eller 2027-08' }) readonly period!: string;
  @WordField(GENDERS, { optional: true, description: 'Utelämnat: totalt' }) readonly gender?: Gender | null;
  @WordField(VALUE_STATUSES) readonly status!: ValueStatus;
  @DecimalField({ optional: true, description: 'Utelämnat när uppgiften saknas eller inte visas: tomt är inte noll' }) readonly value?: string | null;
  @TextField({ max: PARAGRAPH_MAX, optional: true, description: 'Varför värdet saknas eller inte visas' }) readonly absenceReason?: string | null;
  @TextField({ max: PARAGRAPH_MAX, optional: true, description: 'Varför värdet ersätter det som fanns' }) readonly reason?: string | null;
}

export class ReportIndicatorValuesBody {
  @CodeField() readonly followUp!: string;
  @YearField({ optional: true, description: 'Året som uppföljningen hör till, när det inte är målets eget' }) readonly budgetYear?: number | null;
  @ListField(() => IndicatorValueBody, { min: 1, max: 60 }) readonly values!: readonly IndicatorValueBody[];
}

export class IndicatorAddress {
  @IdField() readonly goalId!: string;
  @IdField() readonly indicatorId!: string;
}

export const reportedValueOf = ({ period, gender, status, value, absenceReason, reason }: IndicatorValueBody): ReportedValue => (
  { period, gender: gender ?? 'total', status, value: value ?? null, absenceReason: absenceReason ?? null, reason: reason ?? null });

class OutcomeAnswer {
  @ApiProperty({ enum: VALUE_STATUSES }) readonly status!: ValueStatus;
  @ApiProperty({ type: String, nullable: true, example: '12.5', description: 'Null när uppgiften saknas eller inte visas; det är inte noll' }) readonly value!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly absenceReason!: string | null;
  @ApiProperty({ format: 'date' }) readonly reportedOn!: string;
}

/** A value that another one has taken the place of. */
export class SupersededValueAnswer extends OutcomeAnswer {
  @ApiProperty({ description: 'Varför det ersattes' }) readonly reason!: string;
}

export class ValueInSeriesAnswer extends OutcomeAnswer {
  @ApiProperty({ example: '2027-08' }) readonly period!: string;
  @ApiProperty({ enum: GENDERS }) readonly gender!: Gender;
  @ApiProperty({ type: [SupersededValueAnswer], description: 'Äldst först' }) readonly superseded!: readonly SupersededValueAnswer[];
}

/** What one of a goal's indicators has shown, beside what was decided to reach. */
export class SeriesAnswer {
  @ApiProperty({ format: 'uuid' }) readonly indicatorId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ example: '%' }) readonly unit!: string;
  @ApiProperty({ type: FigureAnswer, nullable: true }) readonly baseline!: FigureAnswer | null;
  @ApiProperty({ type: FigureAnswer, nullable: true }) readonly target!: FigureAnswer | null;
  @ApiProperty({ type: [ValueInSeriesAnswer] }) readonly values!: readonly ValueInSeriesAnswer[];
}
