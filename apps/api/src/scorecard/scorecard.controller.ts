import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { DEVIATION_KINDS, RECORDED_WITHIN_DAYS, type DeviationKind } from '#lib/planning';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { scorecardTable } from '#lib/telling';
import { csv } from '#lib/texts';
import { Reads, Refuses } from '../http/documented.js';
import { CodeField, WholeNumberField, WordField, YearInAddressField } from '../http/fields.js';
import { wholeNumberInAddress } from '../http/field-values.js';
import { PersonId, SignedInPersonId } from '../reading/asking.js';
import { InForceQuery, ReadingQuery } from '../reading/reading-query.dto.js';
import { DeviationsAnswer } from './deviation.dto.js';
import { ListDeviations } from './deviation.query.js';
import { ScorecardAnswer } from './scorecard.dto.js';
import { GetScorecard } from './scorecard.query.js';
import { YearInSeriesAnswer } from './year-by-year.dto.js';
import { ListYearsOfReport } from './year-by-year.query.js';

class ScorecardQuery extends InForceQuery {
  @YearInAddressField() readonly budgetYear!: number;
}

class YearsOfReportQuery extends ReadingQuery {
  @CodeField({ description: 'Uppföljningens kod' }) readonly followUp!: string;
}

class DeviationsQuery extends ReadingQuery {
  @YearInAddressField() readonly budgetYear!: number;
  @WordField(DEVIATION_KINDS, { optional: true, description: 'Bara det slaget' }) readonly kind?: DeviationKind;
  @CodeField({ optional: true, description: 'Bara den enheten eller det organet' }) readonly unit?: string;
  @WholeNumberField({ min: 0, max: 365, normalise: wholeNumberInAddress, optional: true, description: `Så många dagar efter sammanträdet får ett beslut registreras (${RECORDED_WITHIN_DAYS})` })
  readonly recordedWithinDays?: number;
  @WholeNumberField({ min: 1, max: 10_000, normalise: wholeNumberInAddress, optional: true, description: 'Vilken sida (1)' }) readonly page?: number;
  @WholeNumberField({ min: 1, max: 500, normalise: wholeNumberInAddress, optional: true, description: 'Hur många på en sida (100)' }) readonly pageSize?: number;
}

const PAGE_SIZE = 100;

@ApiTags('Styrkort')
@Controller('v1')
export class ScorecardController {
  constructor(private readonly queries: QueryBus) {}

  @Get('scorecard') @Reads('Styrkortet för ett budgetår, nu eller som det var känt och beslutat en annan dag', ScorecardAnswer)
  getScorecard(@Query() { budgetYear, inForceOn, ...query }: ScorecardQuery, @PersonId() personId?: string): Promise<ScorecardAnswer> {
    return this.queries.execute(new GetScorecard(budgetYear, { ...query, personId }, inForceOn));
  }

  @Get('scorecard.csv') @ApiOperation({ summary: 'Styrkortet som tabell: en rad för varje mål och för varje ruta utan mål, till och med dem där ingenting är rapporterat' })
  @ApiProduces('text/csv') @ApiOkResponse({ schema: { type: 'string' }, description: 'Tabellen' }) @Refuses(400, 404, 500, 503)
  async getScorecardAsTable(
    @Query() { budgetYear, inForceOn, ...query }: ScorecardQuery, @Res({ passthrough: true }) reply: FastifyReply, @PersonId() personId?: string,
  ): Promise<StreamableFile> {
    const scorecard = await this.queries.execute(new GetScorecard(budgetYear, { ...query, personId }, inForceOn));
    reply.header('cache-control', 'no-store');
    return new StreamableFile(Buffer.from(csv(scorecardTable(scorecard))), { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="styrkort-${budgetYear}.csv"` });
  }

  @Get('scorecard/years') @Reads('Utfallet i en viss uppföljning år för år, med de år då bedömningarna var andra', [YearInSeriesAnswer])
  listYearsOfReport(@Query() { followUp, ...query }: YearsOfReportQuery, @PersonId() personId?: string): Promise<readonly YearInSeriesAnswer[]> {
    return this.queries.execute(new ListYearsOfReport(followUp, { ...query, personId }));
  }

  @Get('deviations') @Reads('Det som inte är som det ska, för den som är inloggad', DeviationsAnswer)
  listDeviations(
    @SignedInPersonId() personId: string,
    @Query() { budgetYear, kind, unit, recordedWithinDays = RECORDED_WITHIN_DAYS, page = 1, pageSize = PAGE_SIZE, ...query }: DeviationsQuery,
  ): Promise<DeviationsAnswer> {
    return this.queries.execute(new ListDeviations({ budgetYear, kind, unit, recordedWithinDays, page, pageSize }, { ...query, personId }));
  }
}
