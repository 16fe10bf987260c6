import { ApiProperty } from '@nestjs/swagger';
import {
  ASSESSMENTS, CERTAINTIES, FORECASTS, MEASURE_STATUSES, TRENDS, type Assessment, type Certainty, type Forecast, type MeasureStatus, type Trend,
} from '#lib/planning';
import type { FollowUpDecision, FollowUpStage } from '#lib/scorecard';
import { BasisAnswer } from '../goals/basis.dto.js';

export class MeasureAnswer {
  @ApiProperty() readonly measureId!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly responsible!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty({ enum: MEASURE_STATUSES }) readonly status!: MeasureStatus;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly completedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dagen som först lovades, om åtgärden har skjutits upp' }) readonly wasDueOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Varför åtgärden sköts upp eller ströks' }) readonly reason!: string | null;
}

const FOLLOW_UP_OUTCOMES = ['follow-up-submitted', 'follow-up-noted', 'follow-up-returned'] as const satisfies readonly FollowUpDecision['outcome'][];
export const FOLLOW_UP_STAGES = ['open', 'submitted', 'returned'] as const satisfies readonly FollowUpStage[];

export class FollowUpDecisionAnswer {
  @ApiProperty({ enum: FOLLOW_UP_OUTCOMES }) readonly outcome!: FollowUpDecision['outcome'];
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ type: [String] }) readonly reasons!: readonly string[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly respondBy!: string | null;
}

export class SaidBeforeAnswer {
  @ApiProperty({ enum: ASSESSMENTS }) readonly assessment!: Assessment;
  @ApiProperty({ enum: CERTAINTIES }) readonly certainty!: Certainty;
}

/** What became known after the report, which is as it was. */
export class ErratumAnswer {
  @ApiProperty({ format: 'date' }) readonly reassessedOn!: string;
  @ApiProperty({ type: SaidBeforeAnswer }) readonly previous!: SaidBeforeAnswer;
  @ApiProperty() readonly reason!: string;
}

export class AssessmentAnswer {
  @ApiProperty({ example: 2027, description: 'Året som uppföljningen hör till' }) readonly budgetYear!: number;
  @ApiProperty({ example: 'augusti' }) readonly followUp!: string;
  @ApiProperty({ format: 'date' }) readonly assessedOn!: string;
  @ApiProperty({ enum: ASSESSMENTS }) readonly assessment!: Assessment;
  @ApiProperty({ enum: ASSESSMENTS, isArray: true, nullable: true, description: 'De bedömningar som rapporten använde; null där det inte noterades' }) readonly statuses!: readonly Assessment[] | null;
  @ApiProperty({ enum: FORECASTS, nullable: true, description: 'Om målet kommer att uppnås till årets slut' }) readonly forecast!: Forecast | null;
  @ApiProperty({ enum: TRENDS, nullable: true, description: 'Vart det som mäts är på väg' }) readonly trend!: Trend | null;
  @ApiProperty({ enum: CERTAINTIES }) readonly certainty!: Certainty;
  @ApiProperty() readonly motivation!: string;
  @ApiProperty({ type: [MeasureAnswer] }) readonly measures!: readonly MeasureAnswer[];
  @ApiProperty({ enum: FOLLOW_UP_STAGES, description: 'Hos enheten och inte beslutad, lämnad efter organets beslut, eller tillbaka med frågor' }) readonly stage!: FollowUpStage;
  @ApiProperty({ type: [FollowUpDecisionAnswer] }) readonly decisions!: readonly FollowUpDecisionAnswer[];
  @ApiProperty({ type: [ErratumAnswer], description: 'Vad rapporten sade innan bedömningen ändrades' }) readonly errata!: readonly ErratumAnswer[];
}
