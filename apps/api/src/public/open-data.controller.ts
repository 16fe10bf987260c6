import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiNotModifiedResponse, ApiProduces, ApiTags, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Reads, Refuses } from '../http/documented.js';
import { DateField, YearInAddressField } from '../http/fields.js';
import { IdPipe } from '../http/id.pipe.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { dayAsked } from './asked-day.js';
import { OpenGoal, OpenYear, goalsAsCsv, openGoalOf, openYear } from './open-data.js';
import { PublicAnswers } from './public-answers.js';
import { PublicReadings, type PublicAsking } from './public-readings.js';

class OfYear {
  @YearInAddressField() readonly budgetYear!: number;
}

class AsOfDay {
  @DateField({ optional: true, description: 'Det som var offentligt den dagen' }) readonly at?: string;
}

class YearAsOfDay extends AsOfDay {
  @DateField({ optional: true, description: 'Bara de mål som var beslutade att gälla den dagen' }) readonly inForceOn?: string;
}

const cached = ApiHeader({ name: 'If-None-Match', required: false, description: 'Märket ur ETag' });
const unchanged = ApiNotModifiedResponse({ description: 'Inget har ändrats' });

/** The same as the public pages, for programs. The addresses stay. */
@ApiTags('Öppna data')
@OpenToAnybody()
@Controller('oppet/data')
export class OpenDataController {
  constructor(private readonly readings: PublicReadings, private readonly answers: PublicAnswers) {}

  @Get(':budgetYear/mal.json') @Reads('Ett budgetårs antagna mål', OpenYear) @cached @unchanged @Header('content-type', 'application/json; charset=utf-8')
  async yearAsJson(
    @Param() { budgetYear }: OfYear, @Query() query: YearAsOfDay, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const asking = this.asking(query);
    return this.answers.answer(asking, async () => JSON.stringify(openYear(await this.readings.year(budgetYear, asking))), { request, reply });
  }

  @Get(':budgetYear/mal.csv') @ApiOperation({ summary: 'Ett budgetårs antagna mål som tabell' }) @ApiProduces('text/csv') @ApiOkResponse({ schema: { type: 'string' }, description: 'Tabellen' })
  @Refuses(400, 404, 500, 503) @cached @unchanged @Header('content-type', 'text/csv; charset=utf-8')
  async yearAsCsv(
    @Param() { budgetYear }: OfYear, @Query() query: YearAsOfDay, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const asking = this.asking(query);
    reply.header('content-disposition', `attachment; filename="mal-${budgetYear}${asking.at === undefined ? '' : `-per-${asking.at}`}.csv"`);
    return this.answers.answer(asking, async () => goalsAsCsv(await this.readings.year(budgetYear, asking)), { request, reply });
  }

  @Get('mal/:goalId.json') @Reads('Ett antaget mål', OpenGoal) @cached @unchanged @Header('content-type', 'application/json; charset=utf-8')
  async goalAsJson(
    @Param('goalId', IdPipe) goalId: string, @Query() query: AsOfDay, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const asking = this.asking(query);
    return this.answers.answer(asking, async () => JSON.stringify(openGoalOf(await this.readings.goal(goalId, asking))), { request, reply });
  }

  private asking({ at, inForceOn }: YearAsOfDay): PublicAsking {
    return { at: dayAsked(at, this.readings.today()), inForceOn };
  }
}
