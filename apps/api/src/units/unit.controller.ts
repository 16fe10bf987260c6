import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { UnitAnswer } from './unit.dto.js';
import { ListUnits } from './unit.queries.js';

@ApiTags('Enheter')
@Controller('v1/units')
export class UnitController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Nämnder, förvaltningar och bolag', [UnitAnswer])
  listUnits(@Query() query: ReadingQuery): Promise<readonly UnitAnswer[]> {
    return this.queries.execute(new ListUnits(query));
  }
}
