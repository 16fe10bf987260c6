import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { InForceQuery } from '../reading/reading-query.dto.js';
import { LINE_MAX, TextField } from '../http/fields.js';
import { UnitAnswer } from './unit.dto.js';
import { ListUnits } from './unit.queries.js';

class UnitsQuery extends InForceQuery {
  @TextField({ max: LINE_MAX, optional: true, description: 'En del av kod, namn eller tidigare namn' }) readonly called?: string;
}

@ApiTags('Enheter')
@Controller('v1/units')
export class UnitController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Nämnder, förvaltningar och bolag: alla som finns och har funnits, eller de som fanns en dag', [UnitAnswer])
  listUnits(@Query() { inForceOn, called, ...query }: UnitsQuery): Promise<readonly UnitAnswer[]> {
    return this.queries.execute(new ListUnits({ inForceOn, called }, query));
  }
}
