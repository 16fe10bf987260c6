import { ApiProperty } from '@nestjs/swagger';
import { DIALOGUE_STATUSES, type DialogueStatus } from '#lib/scorecard';
import { BasisAnswer } from '../goals/basis.dto.js';
import { GoalContentAnswer } from '../goals/goal.dto.js';

/** What a unit was asked about: the text that it was sent. */
export class AskedStatementAnswer {
  @ApiProperty({ format: 'uuid' }) readonly statementId!: string;
  @ApiProperty({ example: 'MBN', description: 'Enheten som ska yttra sig' }) readonly askedOf!: string;
  @ApiProperty({ format: 'date' }) readonly respondBy!: string;
  @ApiProperty() readonly budgetYear!: number;
  @ApiProperty({ example: 'SBN', description: 'Enheten som har satt målet' }) readonly unit!: string;
  @ApiProperty({ example: 'MO-1.1' }) readonly area!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ type: GoalContentAnswer }) readonly content!: GoalContentAnswer;
}

export class StatementAnswerAnswer {
  @ApiProperty({ description: 'Yttrandet, eller skälet till att arbetet gick vidare utan det' }) readonly text!: string;
  @ApiProperty({ type: BasisAnswer, nullable: true }) readonly basis!: BasisAnswer | null;
  @ApiProperty({ format: 'date' }) readonly answeredOn!: string;
  @ApiProperty() readonly daysLate!: number;
}

export class DialogueEntryAnswer {
  @ApiProperty({ enum: DIALOGUE_STATUSES }) readonly status!: DialogueStatus;
  @ApiProperty({ example: 'KS', description: 'Organet som antecknade eller frågade' }) readonly saidBy!: string;
  @ApiProperty({ format: 'date' }) readonly saidOn!: string;
  @ApiProperty({ description: 'Anteckningen eller frågan' }) readonly text!: string;
  @ApiProperty({ type: AskedStatementAnswer, nullable: true }) readonly asked!: AskedStatementAnswer | null;
  @ApiProperty({ type: StatementAnswerAnswer, nullable: true }) readonly answer!: StatementAnswerAnswer | null;
}
