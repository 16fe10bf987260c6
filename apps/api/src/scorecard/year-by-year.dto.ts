import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENTS, type Assessment } from '#lib/planning';
import { AssessedAnswer } from './scorecard.dto.js';

/** How a year's adopted goals went by one kind of report. */
export class YearInSeriesAnswer {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 'Årsbokslut per den 31 december' }) readonly title!: string;
  @ApiProperty({ format: 'date' }) readonly periodEnds!: string;
  @ApiProperty({ enum: ASSESSMENTS, isArray: true, description: 'De bedömningar som rapporten använde' }) readonly statuses!: readonly Assessment[];
  @ApiProperty({ description: 'Rapporten använde andra bedömningar än året före: åren går inte att jämföra rakt av' }) readonly isBreak!: boolean;
  @ApiProperty({ description: 'Antagna mål som gällde när perioden slutade' }) readonly goals!: number;
  @ApiProperty({ type: AssessedAnswer }) readonly assessed!: AssessedAnswer;
  @ApiProperty() readonly preliminary!: number;
  @ApiProperty({ description: 'Mål som inte gick att bedöma' }) readonly notAssessed!: number;
  @ApiProperty({ description: 'Mål som inget är sagt om' }) readonly notReported!: number;
}
