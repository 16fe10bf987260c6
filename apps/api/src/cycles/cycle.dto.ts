import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENTS, type Assessment } from '#lib/planning';

export class GoalAreaAnswer {
  @ApiProperty({ example: 'MO-2.1' }) readonly code!: string;
  @ApiProperty({ example: 'Utveckla Luleå till Sveriges Kvalitetskommun' }) readonly text!: string;
  @ApiProperty({ example: 'Kvalitetskommun' }) readonly shortName!: string;
}

export class DirectionAnswer {
  @ApiProperty({ example: 'I2' }) readonly code!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ example: 'medborgare' }) readonly perspective!: string;
  @ApiProperty({ type: [GoalAreaAnswer] }) readonly areas!: readonly GoalAreaAnswer[];
}

export class SteeringModelAnswer {
  @ApiProperty({ example: 'Vision Luleå 2050' }) readonly vision!: string;
  @ApiProperty({ type: [String] }) readonly purposes!: readonly string[];
  @ApiProperty({ type: [DirectionAnswer] }) readonly directions!: readonly DirectionAnswer[];
}

export class FollowUpAnswer {
  @ApiProperty({ example: 'augusti' }) readonly code!: string;
  @ApiProperty({ example: 'Delårsrapport' }) readonly title!: string;
  @ApiProperty({ format: 'date' }) readonly periodEnds!: string;
  @ApiProperty({ format: 'date' }) readonly reportBy!: string;
  @ApiProperty({ enum: ASSESSMENTS, isArray: true }) readonly statuses!: readonly Assessment[];
}

/** The planning of one budget year. */
export class CycleAnswer {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty() readonly revision!: number;
  @ApiProperty({ example: 'lulea-2017' }) readonly template!: string;
  @ApiProperty({ example: 'KS' }) readonly preparingBody!: string;
  @ApiProperty({ example: 'KF' }) readonly decidingBody!: string;
  @ApiProperty({ type: SteeringModelAnswer }) readonly steeringModel!: SteeringModelAnswer;
  @ApiProperty({ type: [String], description: 'Enheternas koder' }) readonly units!: readonly string[];
  @ApiProperty({ format: 'date' }) readonly draftingFrom!: string;
  @ApiProperty({ format: 'date' }) readonly submissionDeadline!: string;
  @ApiProperty({ type: [FollowUpAnswer] }) readonly followUps!: readonly FollowUpAnswer[];
}
