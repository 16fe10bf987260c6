import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { YearInAddressField } from '../http/fields.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { CycleAnswer } from './cycle.dto.js';
import { GetCycle, ListCycles } from './cycle.queries.js';
import { LimitAnswer, ListLimits } from './limit.query.js';

class CycleAddress {
  @YearInAddressField() readonly budgetYear!: number;
}

@ApiTags('Planeringsår')
@Controller('v1/cycles')
export class CycleController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Alla planeringsår, det senaste först', [CycleAnswer])
  listCycles(@Query() query: ReadingQuery): Promise<readonly CycleAnswer[]> {
    return this.queries.execute(new ListCycles(query));
  }

  @Get(':budgetYear') @Reads('Ett planeringsår: styrmodell, enheter och tidplan', CycleAnswer)
  getCycle(@Param() { budgetYear }: CycleAddress, @Query() query: ReadingQuery): Promise<CycleAnswer> {
    return this.queries.execute(new GetCycle(budgetYear, query));
  }

  @Get(':budgetYear/limits') @Reads('När det som hör till ett budgetår ska vara gjort enligt lag', [LimitAnswer])
  listLimits(@Param() { budgetYear }: CycleAddress, @Query() query: ReadingQuery): Promise<readonly LimitAnswer[]> {
    return this.queries.execute(new ListLimits(budgetYear, query));
  }
}
