import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { goalSheet, indicatorSeries } from '#lib/scorecard';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';
import type { SeriesAnswer } from './indicator-values.dto.js';

export class ListSeries extends Query<readonly SeriesAnswer[]> {
  constructor(readonly goalId: string, readonly asking: Asking) { super(); }
}

/** The series of the indicators in the text that is the viewer's to see, as far as the values are decided or the viewer is told before. */
@QueryHandler(ListSeries)
export class ListSeriesHandler implements IQueryHandler<ListSeries> {
  constructor(private readonly readings: Readings) {}

  async execute({ goalId, asking }: ListSeries): Promise<readonly SeriesAnswer[]> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const sheet = await goalSheet(db, at, { municipality, viewer, goalId, today });
    if (!sheet) throw Problem.at('not-found');
    return Promise.all(sheet.content.indicators.map(async ({ indicatorId, name, unit, baseline, target }) => (
      { indicatorId, name, unit, baseline, target, values: await indicatorSeries(db, at, { municipality, indicatorId, viewer }) })));
  }
}
