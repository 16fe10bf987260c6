import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { CycleAddress } from './cycle-writing.dto.js';
import { CycleAnswer } from './cycle.dto.js';
import { GetCycle, ListCycles } from './cycle.queries.js';
import { DeadlineAnswer } from './deadline.dto.js';
import { ListDeadlines } from './deadline.query.js';
import { LimitAnswer, ListLimits } from './limit.query.js';

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

  @Get(':budgetYear/deadlines') @Reads('Sista dagar för ett budgetårs mål och rapporter, med det som har hänt med dem', [DeadlineAnswer])
  listDeadlines(@Param() { budgetYear }: CycleAddress, @Query() query: ReadingQuery): Promise<readonly DeadlineAnswer[]> {
    return this.queries.execute(new ListDeadlines(budgetYear, query));
  }

  @Get(':budgetYear/limits') @Reads('När det som hör till ett budgetår ska vara gjort enligt lag', [LimitAnswer])
  listLimits(@Param() { budgetYear }: CycleAddress, @Query() query: ReadingQuery): Promise<readonly LimitAnswer[]> {
    return this.queries.execute(new ListLimits(budgetYear, query));
  }
}
