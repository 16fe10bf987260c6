import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { decisionMoments, type DecidedOutcome, type DecisionMoment } from '#lib/scorecard';
import { BasisAnswer } from '../goals/basis.dto.js';
import { DECIDED_STATUSES } from '../goals/goal.dto.js';
import { Readings, type Asking } from '../reading/readings.js';

export class OutcomeCountAnswer {
  @ApiProperty({ enum: DECIDED_STATUSES }) readonly outcome!: DecidedOutcome;
  @ApiProperty() readonly goals!: number;
}

/** A decision as a mark in time. */
export class MomentAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ format: 'date-time', description: 'Från och med då är beslutet känt: frågan med knownAt har det med' }) readonly knownAt!: string;
  @ApiProperty({ type: [OutcomeCountAnswer] }) readonly outcomes!: readonly OutcomeCountAnswer[];
}

export class ListMoments extends Query<readonly DecisionMoment[]> {
  constructor(readonly budgetYear: number, readonly asking: Asking) { super(); }
}

@QueryHandler(ListMoments)
export class ListMomentsHandler implements IQueryHandler<ListMoments> {
  constructor(private readonly readings: Readings) {}

  async execute({ budgetYear, asking }: ListMoments): Promise<readonly DecisionMoment[]> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    return decisionMoments(db, at, { municipality, budgetYear, viewer, today });
  }
}
