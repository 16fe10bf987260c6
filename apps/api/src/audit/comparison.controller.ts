import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { InstantField, YearInAddressField } from '../http/fields.js';
import { PersonId } from '../reading/asking.js';
import { CompareMoments, ComparisonAnswer } from './comparison.query.js';

class ComparisonQuery {
  @YearInAddressField() readonly budgetYear!: number;
  @InstantField({ description: 'Som det var känt då' }) readonly from!: string;
  @InstantField({ description: 'Och som det var känt då' }) readonly to!: string;
}

@ApiTags('Revision')
@Controller('v1/comparison')
export class ComparisonController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Vad som skiljer ett års mål vid två tidpunkter, med texterna ord för ord', ComparisonAnswer)
  compareMoments(@Query() between: ComparisonQuery, @PersonId() personId?: string): Promise<ComparisonAnswer> {
    return this.queries.execute(new CompareMoments(between, personId));
  }
}
