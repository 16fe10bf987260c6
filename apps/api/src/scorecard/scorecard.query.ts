import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#lib/kernel';
import { scorecardOf, type Scorecard } from '#lib/scorecard';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';

export class GetScorecard extends Query<Scorecard> {
  constructor(readonly budgetYear: number, readonly asking: Asking, readonly inForceOn: LocalDate | undefined) { super(); }
}

@QueryHandler(GetScorecard)
export class GetScorecardHandler implements IQueryHandler<GetScorecard> {
  constructor(private readonly readings: Readings) {}

  async execute({ budgetYear, asking, inForceOn }: GetScorecard): Promise<Scorecard> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const scorecard = await scorecardOf(db, at, { municipality, budgetYear, viewer, today, ...(inForceOn !== undefined && { inForceOn }) });
    if (!scorecard) throw Problem.at('not-found');
    return scorecard;
  }
}
