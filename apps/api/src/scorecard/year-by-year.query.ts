import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { yearByYear, type YearInSeries } from '#lib/scorecard';
import { Readings, type Asking } from '../reading/readings.js';

export class ListYearsOfReport extends Query<readonly YearInSeries[]> {
  constructor(readonly followUp: string, readonly asking: Asking) { super(); }
}

@QueryHandler(ListYearsOfReport)
export class ListYearsOfReportHandler implements IQueryHandler<ListYearsOfReport> {
  constructor(private readonly readings: Readings) {}

  async execute({ followUp, asking }: ListYearsOfReport): Promise<readonly YearInSeries[]> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    return yearByYear(db, at, { municipality, followUp, viewer, today });
  }
}
