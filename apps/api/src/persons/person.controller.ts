import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { SignedInPersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { ListPersons, PersonAnswer } from './person.queries.js';

@ApiTags('Personer')
@Controller('v1/persons')
export class PersonController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Registrerade personer och deras roller, för den som är inloggad', [PersonAnswer])
  listPersons(@SignedInPersonId() personId: string, @Query() query: ReadingQuery): Promise<readonly PersonAnswer[]> {
    return this.queries.execute(new ListPersons({ ...query, personId }));
  }
}
