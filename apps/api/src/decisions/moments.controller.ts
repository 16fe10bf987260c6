import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { YearInAddressField } from '../http/fields.js';
import { PersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { ListMoments, MomentAnswer } from './moment.queries.js';

class MomentsQuery extends ReadingQuery {
  @YearInAddressField() readonly budgetYear!: number;
}

@ApiTags('Beslut')
@Controller('v1/moments')
export class MomentsController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Besluten om ett budgetårs mål, i den ordning de blev kända', [MomentAnswer])
  listMoments(@Query() { budgetYear, ...query }: MomentsQuery, @PersonId() personId?: string): Promise<readonly MomentAnswer[]> {
    return this.queries.execute(new ListMoments(budgetYear, { ...query, personId }));
  }
}
