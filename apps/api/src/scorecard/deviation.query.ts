import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { deviations } from '#lib/scorecard';
import { namesOfBodies } from '#lib/telling';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';
import { deviationsAnswer, type DeviationsAnswer, type Page } from './deviation.dto.js';

type Asked = Page & Readonly<{ budgetYear: number; unit?: string | undefined; recordedWithinDays: number }>;

export class ListDeviations extends Query<DeviationsAnswer> {
  constructor(readonly asked: Asked, readonly asking: Asking) { super(); }
}

/** For those who act for some body or audit them: of a goal they are told what they may see of it. */
@QueryHandler(ListDeviations)
export class ListDeviationsHandler implements IQueryHandler<ListDeviations> {
  constructor(private readonly readings: Readings) {}

  async execute({ asked, asking }: ListDeviations): Promise<DeviationsAnswer> {
    const reading = await this.readings.open(asking);
    if (reading.viewer.capacities.length === 0) throw Problem.at('not-found');
    const { budgetYear, unit, recordedWithinDays } = asked;
    const found = await deviations(reading.db, reading.at, { ...reading, budgetYear, unit, recordedWithinDays });
    return deviationsAnswer(found, asked, await namesOfBodies(reading));
  }
}
