import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENTS, CERTAINTIES, UNIT_KINDS, VALIDITIES, type Assessment, type Certainty, type UnitKind, type Validity } from '#lib/planning';
import type { ExistingStatus, FollowUpStage } from '#lib/scorecard';
import { FOLLOW_UP_STAGES } from '../follow-up/follow-up.dto.js';
import { GOAL_STATUSES } from '../goals/goal.dto.js';

export class AssessedInRoundAnswer {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 'augusti' }) readonly followUp!: string;
  @ApiProperty({ enum: ASSESSMENTS }) readonly assessment!: Assessment;
  @ApiProperty({ enum: CERTAINTIES }) readonly certainty!: Certainty;
  @ApiProperty({ enum: FOLLOW_UP_STAGES, description: '`open`: organet har inte beslutat om bedömningen, och allmänheten ser den inte' }) readonly stage!: FollowUpStage;
}

export class GoalOnScorecardAnswer {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty({ example: 2027, description: 'Året som målet sattes för; ett tidigare än styrkortets för ett mål som är bekräftat för flera år' }) readonly budgetYear!: number;
  @ApiProperty({ example: 'BUN', description: 'Enheten som har ansvaret för målet' }) readonly unit!: string;
  @ApiProperty({ example: 'BUN', description: 'Enheten som satte målet' }) readonly setBy!: string;
  @ApiProperty({ enum: GOAL_STATUSES }) readonly status!: ExistingStatus;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly daysLate!: number | null;
  @ApiProperty({ type: [AssessedInRoundAnswer], description: 'Bedömningen i varje uppföljning; allmänheten ser dem som är beslutade' }) readonly assessments!: readonly AssessedInRoundAnswer[];
  @ApiProperty({ enum: ASSESSMENTS, nullable: true, description: 'Den senaste' }) readonly assessment!: Assessment | null;
  @ApiProperty({ enum: CERTAINTIES, nullable: true }) readonly certainty!: Certainty | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly inForceFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly inForceTo!: string | null;
  @ApiProperty({ enum: VALIDITIES, nullable: true, description: 'Om det antagna målet gäller; det följer av dagarna' }) readonly validity!: Validity | null;
  @ApiProperty({ description: 'Kommunfullmäktige har beslutat att målet upphör i förtid' }) readonly isDiscontinued!: boolean;
}

export class NotApplicableAnswer {
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'date' }) readonly declaredOn!: string;
}

/** What a unit has for one goal area; without goals and without a declaration, nothing is reported. */
export class CellAnswer {
  @ApiProperty({ example: 'BUN' }) readonly unit!: string;
  @ApiProperty({ type: [GoalOnScorecardAnswer] }) readonly goals!: readonly GoalOnScorecardAnswer[];
  @ApiProperty({ type: NotApplicableAnswer, nullable: true, description: 'Varför målområdet inte är tillämpligt för enheten, om den har förklarat det' })
  readonly notApplicable!: NotApplicableAnswer | null;
}

export class AssessedAnswer {
  @ApiProperty() readonly 'achieved'!: number;
  @ApiProperty() readonly 'partly-achieved'!: number;
  @ApiProperty() readonly 'not-achieved'!: number;
}

/** Who shows how many are achieved shows also how many are not assessed and not reported. */
export class TotalsAnswer {
  @ApiProperty({ description: 'Enheter gånger målområden' }) readonly cells!: number;
  @ApiProperty({ description: 'Celler utan mål, som inte heller är förklarade ej tillämpliga' }) readonly notReported!: number;
  @ApiProperty({ description: 'Celler utan mål, förklarade ej tillämpliga' }) readonly notApplicable!: number;
  @ApiProperty() readonly goals!: number;
  @ApiProperty() readonly late!: number;
  @ApiProperty() readonly preliminary!: number;
  @ApiProperty() readonly notAssessed!: number;
  @ApiProperty({ type: AssessedAnswer }) readonly assessed!: AssessedAnswer;
}

export class AreaOnScorecardAnswer {
  @ApiProperty({ example: 'MO-2.1' }) readonly code!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly shortName!: string;
  @ApiProperty({ type: [CellAnswer] }) readonly cells!: readonly CellAnswer[];
  @ApiProperty({ type: TotalsAnswer }) readonly totals!: TotalsAnswer;
}

export class DirectionOnScorecardAnswer {
  @ApiProperty({ example: 'I2' }) readonly code!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty() readonly perspective!: string;
  @ApiProperty({ type: [AreaOnScorecardAnswer] }) readonly areas!: readonly AreaOnScorecardAnswer[];
}

export class UnitOnScorecardAnswer {
  @ApiProperty({ example: 'BUN' }) readonly code!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ enum: UNIT_KINDS }) readonly kind!: UnitKind;
}

/** A budget year's matrix of goal areas and units. */
export class ScorecardAnswer {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 'Vision Luleå 2050' }) readonly vision!: string;
  @ApiProperty({ type: [String] }) readonly purposes!: readonly string[];
  @ApiProperty({ type: [UnitOnScorecardAnswer] }) readonly units!: readonly UnitOnScorecardAnswer[];
  @ApiProperty({ type: [DirectionOnScorecardAnswer] }) readonly directions!: readonly DirectionOnScorecardAnswer[];
  @ApiProperty({ type: TotalsAnswer }) readonly totals!: TotalsAnswer;
}
