import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { IdPipe } from '../http/id.pipe.js';
import { PersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { DialogueEntryAnswer } from './dialogue.dto.js';
import { ListDialogue } from './dialogue.query.js';

@ApiTags('Dialog')
@Controller('v1/goals/:goalId/dialogue')
export class DialogueController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Anteckningar och yttranden om ett mål, för den som är inloggad', [DialogueEntryAnswer])
  listDialogue(@Param('goalId', IdPipe) goalId: string, @Query() query: ReadingQuery, @PersonId() personId?: string): Promise<readonly DialogueEntryAnswer[]> {
    return this.queries.execute(new ListDialogue(goalId, { ...query, personId }));
  }
}
