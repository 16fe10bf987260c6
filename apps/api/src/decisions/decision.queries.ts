import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { decisionsOfBody, type DecidedOutcome, type DecisionItem } from '#lib/scorecard';
import { BasisAnswer, DECIDED_STATUSES } from '../goals/goal.dto.js';
import { Readings, type Asking } from '../reading/readings.js';

export class DecidedGoalAnswer {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ description: 'SHA-256 av texten' }) readonly contentHash!: string;
  @ApiProperty({ enum: DECIDED_STATUSES }) readonly outcome!: DecidedOutcome;
  @ApiProperty({ description: 'Om målet har tagit steget; annars är det en avvikelse.' }) readonly isCarriedOut!: boolean;
}

export class DecisionAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ type: String, nullable: true, example: '2026/1540' }) readonly caseNumber!: string | null;
  @ApiProperty({ format: 'date' }) readonly recordedOn!: string;
  @ApiProperty({ type: [DecidedGoalAnswer] }) readonly goals!: readonly DecidedGoalAnswer[];
}

export class ListDecisions extends Query<readonly DecisionAnswer[]> {
  constructor(readonly body: string, readonly year: number, readonly asking: Asking) { super(); }
}

@QueryHandler(ListDecisions)
export class ListDecisionsHandler implements IQueryHandler<ListDecisions> {
  constructor(private readonly readings: Readings) {}

  async execute({ body, year, asking }: ListDecisions): Promise<readonly DecisionAnswer[]> {
    const { db, at, municipality } = await this.readings.open(asking);
    const items = await decisionsOfBody(db, at, { municipality, body, from: `${year}-01-01`, to: `${year}-12-31` });
    return [...Map.groupBy(items, ({ decisionId }) => decisionId).values()].flatMap(decisionOf);
  }
}

const decisionOf = (items: readonly DecisionItem[]): readonly DecisionAnswer[] => items.slice(0, 1).map(
  ({ decisionId, basis, caseNumber, recordedOn }) => ({ decisionId, basis, caseNumber, recordedOn, goals: items.map(decidedGoal) }));

const decidedGoal = ({ goalId, version, contentHash, outcome, carriedOutIndex }: DecisionItem): DecidedGoalAnswer =>
  ({ goalId, version, contentHash, outcome, isCarriedOut: carriedOutIndex !== null });
