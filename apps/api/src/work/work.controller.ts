import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { SignedInPersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { ListWork, WorkItemAnswer } from './work.query.js';

@ApiTags('Mitt arbete')
@Controller('v1/work')
export class WorkController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Det som väntar på den som är inloggad, det mest brådskande först', [WorkItemAnswer])
  listWork(@SignedInPersonId() personId: string, @Query() query: ReadingQuery): Promise<readonly WorkItemAnswer[]> {
    return this.queries.execute(new ListWork({ ...query, personId }));
  }
}
