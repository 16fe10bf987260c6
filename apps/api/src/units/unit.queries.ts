import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#lib/kernel';
import { isValidOn } from '#lib/planning';
import { isCalled, units } from '#lib/scorecard';
import { Readings, type Asking } from '../reading/readings.js';
import { unitAnswer, type UnitAnswer } from './unit.dto.js';

type UnitFilter = Readonly<{ inForceOn?: LocalDate | undefined; called?: string | undefined }>;

export class ListUnits extends Query<readonly UnitAnswer[]> {
  constructor(readonly filter: UnitFilter, readonly asking: Asking) { super(); }
}

@QueryHandler(ListUnits)
export class ListUnitsHandler implements IQueryHandler<ListUnits> {
  constructor(private readonly readings: Readings) {}

  async execute({ filter: { inForceOn, called }, asking }: ListUnits): Promise<readonly UnitAnswer[]> {
    const { db, at, municipality, today } = await this.readings.open(asking);
    const found = await units(db, at, { municipality, on: inForceOn ?? today });
    const names = new Map(found.map(({ code, name }) => [code, name]));
    return found.filter((unit) => (inForceOn === undefined || isValidOn(inForceOn, unit)) && (called === undefined || isCalled(called, unit)))
      .map((unit) => unitAnswer(unit, (code) => names.get(code) ?? code));
  }
}
