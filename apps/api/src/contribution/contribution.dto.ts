import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENTS, type Assessment } from '#lib/planning';
import { BasisAnswer } from '../goals/basis.dto.js';

export class EndedContributionAnswer {
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ format: 'date' }) readonly endedOn!: string;
}

export class ShareFollowUpAnswer {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 'augusti' }) readonly followUp!: string;
  @ApiProperty({ enum: ASSESSMENTS }) readonly assessment!: Assessment;
  @ApiProperty() readonly motivation!: string;
  @ApiProperty({ format: 'date' }) readonly followedUpOn!: string;
}

/** A unit's share of a joint goal. */
export class ContributionAnswer {
  @ApiProperty({ example: 'MBN' }) readonly unit!: string;
  @ApiProperty({ description: 'Vad enheten ska göra' }) readonly share!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ format: 'date' }) readonly undertakenOn!: string;
  @ApiProperty({ type: EndedContributionAnswer, nullable: true }) readonly ended!: EndedContributionAnswer | null;
  @ApiProperty({ type: [ShareFollowUpAnswer], description: 'Vad enheten senast sade i varje uppföljning' }) readonly followUps!: readonly ShareFollowUpAnswer[];
}
