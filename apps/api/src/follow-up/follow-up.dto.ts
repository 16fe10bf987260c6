import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENTS, CERTAINTIES, FORECASTS, TRENDS, type Assessment, type Certainty, type Forecast, type Trend } from '#lib/planning';

export class MeasureAnswer {
  @ApiProperty() readonly measureId!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly responsible!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
}

export class AssessmentAnswer {
  @ApiProperty({ example: 'augusti' }) readonly followUp!: string;
  @ApiProperty({ format: 'date' }) readonly assessedOn!: string;
  @ApiProperty({ enum: ASSESSMENTS }) readonly assessment!: Assessment;
  @ApiProperty({ enum: FORECASTS, nullable: true, description: 'Om målet kommer att uppnås till årets slut' }) readonly forecast!: Forecast | null;
  @ApiProperty({ enum: TRENDS, nullable: true, description: 'Vart det som mäts är på väg' }) readonly trend!: Trend | null;
  @ApiProperty({ enum: CERTAINTIES }) readonly certainty!: Certainty;
  @ApiProperty() readonly motivation!: string;
  @ApiProperty({ type: [MeasureAnswer] }) readonly measures!: readonly MeasureAnswer[];
}
