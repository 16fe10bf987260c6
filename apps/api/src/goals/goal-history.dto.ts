import { ApiProperty } from '@nestjs/swagger';
import { BasisAnswer } from './basis.dto.js';
import { GoalContentAnswer } from './goal.dto.js';

export class AdoptionAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ format: 'date' }) readonly inForceFrom!: string;
  @ApiProperty({ format: 'date' }) readonly inForceTo!: string;
}

/** One version of a goal's text. */
export class GoalTextAnswer {
  @ApiProperty() readonly version!: number;
  @ApiProperty({ description: 'SHA-256 av texten' }) readonly contentHash!: string;
  @ApiProperty({ type: GoalContentAnswer }) readonly content!: GoalContentAnswer;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly submittedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Organet vars ord det är, där de ersatte nämndens' }) readonly amendedBy!: string | null;
  @ApiProperty({ type: AdoptionAnswer, nullable: true }) readonly adoption!: AdoptionAnswer | null;
}

/** The capacity somebody acted in; who it was is told to those who are signed in. */
export class ActorAnswer {
  @ApiProperty({ example: 'committee-secretary' }) readonly role!: string;
  @ApiProperty({ example: 'BUN' }) readonly body!: string;
  @ApiProperty({ type: String, nullable: true }) readonly name!: string | null;
}

/** One thing that happened. */
export class HistoryEntryAnswer {
  @ApiProperty({ description: 'Händelsens nummer i hela historiken' }) readonly index!: number;
  @ApiProperty() readonly revision!: number;
  @ApiProperty({ example: 'goal-submitted' }) readonly type!: string;
  @ApiProperty({ example: 'Barn- och utbildningsnämnden beslutade om målet den 27 augusti 2026, § 84 (version 1).' }) readonly sentence!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: ActorAnswer }) readonly actor!: ActorAnswer;
  @ApiProperty({ type: BasisAnswer, nullable: true }) readonly basis!: BasisAnswer | null;
  @ApiProperty({ format: 'uuid' }) readonly eventId!: string;
  @ApiProperty({ description: 'Händelsens kontrollsumma' }) readonly leafHash!: string;
}
