import { Controller, Get, Header, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UUID, YEAR_MAX, YEAR_MIN } from '../http/fields.js';
import { yearInAddress } from '../http/field-values.js';
import { Problem } from '../http/problem.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { dayAsked } from './asked-day.js';
import { dataPage } from './data-page.js';
import { goalPage } from './goal-page.js';
import { PublicAnswers } from './public-answers.js';
import { PublicPageFilter } from './public-page.filter.js';
import { PUBLIC_STYLE } from './public-style.js';
import { PublicReadings, type PublicAsking } from './public-readings.js';
import { latestPage, yearPage } from './year-page.js';

const HTML = 'text/html; charset=utf-8';

/** What anybody may read, as pages without scripts. What a link has picked up on its way after the question mark is no matter. */
@ApiExcludeController()
@OpenToAnybody()
@UseFilters(PublicPageFilter)
@Controller('oppet')
export class PublicController {
  constructor(private readonly readings: PublicReadings, private readonly answers: PublicAnswers) {}

  @Get('stil.css') @Header('content-type', 'text/css; charset=utf-8') @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return PUBLIC_STYLE;
  }

  @Get() @Header('content-type', HTML)
  async latest(@Query() query: object, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const asking = this.asking(query);
    return this.answers.answer(asking, async () => latestPage(await this.readings.yearAtHand(asking)), { request, reply });
  }

  @Get('data') @Header('content-type', HTML)
  async data(@Query() query: object, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const asking = this.asking(query);
    return this.answers.answer(asking, async () => dataPage(await this.readings.frame(asking)), { request, reply });
  }

  @Get('mal/:goalId') @Header('content-type', HTML)
  async goal(@Param('goalId') goalId: string, @Query() query: object, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!UUID.test(goalId)) throw Problem.at('nothing-public');
    const asking = this.asking(query);
    return this.answers.answer(asking, async () => goalPage(await this.readings.goal(goalId, asking)), { request, reply });
  }

  @Get(':budgetYear') @Header('content-type', HTML)
  async year(@Param('budgetYear') written: string, @Query() query: object, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const budgetYear = yearInAddress(written);
    if (typeof budgetYear !== 'number' || budgetYear < YEAR_MIN || budgetYear > YEAR_MAX) throw Problem.at('nothing-public');
    const asking = this.asking(query);
    return this.answers.answer(asking, async () => yearPage(await this.readings.year(budgetYear, asking)), { request, reply });
  }

  @Get('*')
  nowhere(@Query() _links: object): never {
    throw Problem.at('nothing-public');
  }

  private asking(query: object): PublicAsking {
    const today = this.readings.today();
    const { at, inForceOn } = query as Readonly<{ at?: unknown; inForceOn?: unknown }>;
    return { at: dayAsked(at, today), inForceOn: dayAsked(inForceOn, '9999-12-31') };
  }
}
