import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { deviations, type Deviation } from '#lib/scorecard';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';

export class ListDeviations extends Query<readonly Deviation[]> {
  constructor(readonly budgetYear: number, readonly asking: Asking) { super(); }
}

/** For those who act for some body or audit them: a late goal is told by its submitted title. */
@QueryHandler(ListDeviations)
export class ListDeviationsHandler implements IQueryHandler<ListDeviations> {
  constructor(private readonly readings: Readings) {}

  async execute({ budgetYear, asking }: ListDeviations): Promise<readonly Deviation[]> {
    const { db, at, municipality, viewer } = await this.readings.open(asking);
    if (viewer.capacities.length === 0) throw Problem.at('not-found');
    return deviations(db, at, { municipality, budgetYear });
  }
}
