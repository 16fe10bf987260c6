import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { units, type Unit } from '#lib/scorecard';
import { Readings, type Asking } from '../reading/readings.js';

export class ListUnits extends Query<readonly Unit[]> {
  constructor(readonly asking: Asking) { super(); }
}

@QueryHandler(ListUnits)
export class ListUnitsHandler implements IQueryHandler<ListUnits> {
  constructor(private readonly readings: Readings) {}

  async execute({ asking }: ListUnits): Promise<readonly Unit[]> {
    const { db, at, municipality } = await this.readings.open(asking);
    return units(db, at, { municipality });
  }
}
