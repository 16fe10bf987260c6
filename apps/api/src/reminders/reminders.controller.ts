import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ReminderCommand, type CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts, Reads, Refuses } from '../http/documented.js';
import { IdPipe } from '../http/id.pipe.js';
import { SignedInPersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { InboxLetterAnswer, JobQueueAnswer, LetterAnswer, MonitoredLetterAnswer } from './reminder.dto.js';
import { GetJobQueue, ListComingReminders, ListInbox, ListReminders } from './reminder.queries.js';

@ApiTags('Påminnelser')
@Controller('v1/reminders')
export class RemindersController {
  constructor(private readonly queries: QueryBus, private readonly commands: CommandBus) {}

  @Get('inbox') @Reads('Påminnelser till den som är inloggad, de senaste först', [InboxLetterAnswer])
  listInbox(@SignedInPersonId() personId: string, @Query() query: ReadingQuery): Promise<readonly InboxLetterAnswer[]> {
    return this.queries.execute(new ListInbox({ ...query, personId }));
  }

  @Get('coming') @Reads('Påminnelser som väntar den som är inloggad den närmaste månaden', [LetterAnswer])
  listComingReminders(@SignedInPersonId() personId: string, @Query() query: ReadingQuery): Promise<readonly LetterAnswer[]> {
    return this.queries.execute(new ListComingReminders({ ...query, personId }));
  }

  @Get() @Refuses(403) @Reads('Alla påminnelser som är planerade, sena, inte gick fram eller nyss skickades, för administratören', [MonitoredLetterAnswer])
  listReminders(@SignedInPersonId() personId: string, @Query() query: ReadingQuery): Promise<readonly MonitoredLetterAnswer[]> {
    return this.queries.execute(new ListReminders({ ...query, personId }));
  }

  @Get('queue') @Refuses(403) @Reads('Om jobben som ska väcka den som skickar påminnelser gör det, för administratören', JobQueueAnswer)
  getJobQueue(@SignedInPersonId() personId: string, @Query() query: ReadingQuery): Promise<JobQueueAnswer> {
    return this.queries.execute(new GetJobQueue({ ...query, personId }));
  }

  @Post(':reminderId/retries') @Acts('Skicka om en påminnelse som inte gick fram, eller som ingen vet om den gick fram', Written)
  async retryReminder(@Param('reminderId', IdPipe) reminderId: string, @Asked() asked: CommandRequest): Promise<Written> {
    return writtenBy(accepted(await this.commands.execute(new ReminderCommand({ kind: 'retry-reminder', reminderId }, asked))));
  }
}
