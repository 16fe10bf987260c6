import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CarriedOut } from '#lib/application';
import { Written } from '../commands/written.js';
import { WarningAnswer } from '../http/warning.js';
import { refusalOf } from '../http/refusal.js';

/** Whether a goal has taken the step decided on. What has not is carried out later, or shows as a deviation. */
export class CarriedOutOnGoal {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty() readonly isCarriedOut!: boolean;
  @ApiPropertyOptional({ description: 'Varför inte, om det är känt.' }) readonly code?: string;
  @ApiPropertyOptional() readonly detail?: string;
}

export class DecisionWritten extends Written {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ description: 'Målen berörs först när någon annan har kontrasignerat beslutet.' }) readonly awaitsCountersignature!: boolean;
  @ApiProperty({ type: [CarriedOutOnGoal] }) readonly goals!: readonly CarriedOutOnGoal[];
  @ApiProperty({ type: [WarningAnswer] }) readonly warnings!: readonly WarningAnswer[];
}

export const carriedOutOn = (goals: readonly Readonly<{ goalId: string }>[], carriedOut: readonly CarriedOut[]): CarriedOutOnGoal[] =>
  goals.map(({ goalId }) => ({ goalId, ...stateOf(carriedOut.find((done) => done.goalId === goalId)) }));

function stateOf(done: CarriedOut | undefined): Omit<CarriedOutOnGoal, 'goalId'> {
  if (!done) return { isCarriedOut: false };
  if (done.outcome.ok) return { isCarriedOut: true };
  const { code, detail } = refusalOf(done.outcome.rejection);
  return { isCarriedOut: false, code, detail };
}
