import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { CodeField, YearInAddressField } from '../http/fields.js';
import { InForceQuery, ReadingQuery } from '../reading/reading-query.dto.js';
import { SignedInPersonId } from '../reading/asking.js';
import { AwaitedDecisionAnswer, ListAwaitedDecisions } from './awaited-decision.query.js';
import { DecisionAnswer, ListDecisions } from './decision.queries.js';

class DecisionsQuery extends InForceQuery {
  @CodeField() readonly body!: string;
  @YearInAddressField() readonly year!: number;
}

@ApiTags('Beslut')
@Controller('v1/decisions')
export class DecisionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Ett organs beslut under ett år, i mötenas och paragrafernas ordning', [DecisionAnswer])
  listDecisions(@Query() { body, year, inForceOn, ...query }: DecisionsQuery): Promise<readonly DecisionAnswer[]> {
    return this.queries.execute(new ListDecisions(body, year, query, inForceOn));
  }

  @Get('awaiting') @Reads('Beslut som väntar på att någon annan än den som registrerade dem kontrasignerar', [AwaitedDecisionAnswer])
  listAwaitedDecisions(@SignedInPersonId() personId: string, @Query() query: ReadingQuery): Promise<readonly AwaitedDecisionAnswer[]> {
    return this.queries.execute(new ListAwaitedDecisions(personId, query));
  }
}
