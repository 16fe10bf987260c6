import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DecidedOutcome, Deviation } from '#lib/scorecard';
import { BasisAnswer } from '../goals/basis.dto.js';
import { DECIDED_STATUSES } from '../goals/goal.dto.js';

export const DEVIATION_KINDS = ['not-carried-out', 'quorum-missing', 'submitted-late'] as const satisfies readonly Deviation['kind'][];

/** Something that is not as it should be. Which fields there are follows from `kind`. */
export class DeviationAnswer {
  @ApiProperty({ enum: DEVIATION_KINDS }) readonly kind!: Deviation['kind'];
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Beslutet som inte är utfört på målet, eller som för få deltog i' }) readonly decisionId?: string;
  @ApiPropertyOptional({ enum: DECIDED_STATUSES }) readonly outcome?: DecidedOutcome;
  @ApiPropertyOptional({ type: BasisAnswer }) readonly basis?: BasisAnswer;

  @ApiPropertyOptional({ description: 'Enheten vars mål kom för sent' }) readonly unit?: string;
  @ApiPropertyOptional() readonly area?: string;
  @ApiPropertyOptional() readonly title?: string;
  @ApiPropertyOptional() readonly daysLate?: number;
}

export function deviationAnswer(deviation: Deviation): DeviationAnswer {
  switch (deviation.kind) {
    case 'submitted-late': return deviation;
    case 'not-carried-out': case 'quorum-missing': {
      const { kind, goalId, decisionId, outcome, basis } = deviation;
      return { kind, goalId, decisionId, outcome, basis };
    }
  }
}
