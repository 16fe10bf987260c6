import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENTS, CYCLE_PHASES, PLANNING_MODELS, STEERING_LEVELS, type Assessment, type CyclePhase, type PlanningModel } from '#lib/planning';

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

export class SteeringLevelAnswer {
  @ApiProperty({ enum: STEERING_LEVELS }) readonly level!: (typeof STEERING_LEVELS)[number];
  @ApiProperty({ example: 'KS-målområde', description: 'Vad nivån heter det året' }) readonly label!: string;
  @ApiProperty({ example: 'KS', description: 'Vems nivån är: ett organ, eller unit där varje enhet har sina egna' }) readonly owner!: string;
}

export class SteeringModelAnswer {
  @ApiProperty({ type: [SteeringLevelAnswer] }) readonly levels!: readonly SteeringLevelAnswer[];
  @ApiProperty({ example: 'Vision Luleå 2050' }) readonly vision!: string;
  @ApiProperty({ type: [String] }) readonly purposes!: readonly string[];
  @ApiProperty({ type: [DirectionAnswer] }) readonly directions!: readonly DirectionAnswer[];
}

export class FollowUpAnswer {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dagen då rapporten lämnades till fullmäktige och revisorerna' }) readonly handedOverOn!: string | null;
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
  @ApiProperty({ enum: CYCLE_PHASES, description: 'Var året står den dag som frågan gäller' }) readonly phase!: CyclePhase;
  @ApiProperty({ example: 'kommunstyrelsen bereder målen' }) readonly phaseLabel!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dagen då fullmäktige godkände årsredovisningen' }) readonly approvedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly closedOn!: string | null;
  @ApiProperty({ enum: PLANNING_MODELS, description: 'Om fullmäktige beslutar på hösten eller i juni' }) readonly model!: PlanningModel;
  @ApiProperty({ type: Number, nullable: true, description: 'Budgetåret som var förlagan' }) readonly copiedFrom!: number | null;
  @ApiProperty({ type: [String], description: 'Förlagans enheter som inte finns kvar' }) readonly unitsLeftOut!: readonly string[];
  @ApiProperty({ example: 'KS' }) readonly preparingBody!: string;
  @ApiProperty({ example: 'KF' }) readonly decidingBody!: string;
  @ApiProperty({ type: SteeringModelAnswer }) readonly steeringModel!: SteeringModelAnswer;
  @ApiProperty({ type: [String], description: 'Enheternas koder' }) readonly units!: readonly string[];
  @ApiProperty({ format: 'date' }) readonly draftingFrom!: string;
  @ApiProperty({ format: 'date' }) readonly submissionDeadline!: string;
  @ApiProperty({ type: [FollowUpAnswer] }) readonly followUps!: readonly FollowUpAnswer[];
}
