import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { CodeField, YearInAddressField } from '../http/fields.js';
import { PersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { MeetingAnswer } from './meeting.dto.js';
import { ListMeetings } from './meeting.query.js';

class MeetingsQuery extends ReadingQuery {
  @CodeField() readonly body!: string;
  @YearInAddressField() readonly year!: number;
}

@ApiTags('Sammanträden')
@Controller('v1/meetings')
export class MeetingsController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Ett organs sammanträden under ett år, med vad som har blivit av protokollen', [MeetingAnswer])
  listMeetings(@Query() { body, year, ...query }: MeetingsQuery, @PersonId() personId?: string): Promise<readonly MeetingAnswer[]> {
    return this.queries.execute(new ListMeetings(body, year, { ...query, personId }));
  }
}
