import { Controller, Get, Header, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { CODE } from '../http/fields.js';
import { Problem } from '../http/problem.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { GetBodyCalendar } from './calendar.query.js';

const SUFFIX = '.ics';

/** What calendar programs subscribe to. They cannot sign in, and need not: days on which bodies meet and goals are due are nobody's secret. */
@ApiExcludeController()
@OpenToAnybody()
@Controller('kalender')
export class CalendarController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':file') @Header('content-type', 'text/calendar; charset=utf-8') @Header('cache-control', 'public, max-age=900')
  async bodyCalendar(@Param('file') file: string): Promise<string> {
    const body = file.endsWith(SUFFIX) ? file.slice(0, -SUFFIX.length) : '';
    if (!CODE.test(body)) throw Problem.at('not-found');
    return this.queries.execute(new GetBodyCalendar(body));
  }
}
