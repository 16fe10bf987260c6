import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IndicatorCommand, type CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts, Reads } from '../http/documented.js';
import { IdPipe } from '../http/id.pipe.js';
import { PersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { IndicatorAddress, ReportIndicatorValuesBody, SeriesAnswer, reportedValueOf } from './indicator-values.dto.js';
import { ListSeries } from './series.query.js';

export class ValuesWritten extends Written {
  @ApiProperty({ format: 'uuid' }) readonly indicatorId!: string;
}

/** What the indicators of a goal show. */
@ApiTags('Uppföljning')
@Controller('v1/goals/:goalId')
export class IndicatorValuesController {
  constructor(private readonly commands: CommandBus, private readonly queries: QueryBus) {}

  @Get('series') @Reads('Målets indikatorer, med utfall per period och kön', [SeriesAnswer])
  listSeries(@Param('goalId', IdPipe) goalId: string, @Query() query: ReadingQuery, @PersonId() personId?: string): Promise<readonly SeriesAnswer[]> {
    return this.queries.execute(new ListSeries(goalId, { ...query, personId }));
  }

  @Post('indicators/:indicatorId/values') @Acts('Utfall för en indikator; ett värde som redan finns ersätts bara med skäl, och finns kvar', ValuesWritten)
  async reportIndicatorValues(
    @Param() address: IndicatorAddress, @Body() { followUp, budgetYear = null, values }: ReportIndicatorValuesBody, @Asked() asked: CommandRequest,
  ): Promise<ValuesWritten> {
    const sent = { kind: 'report-indicator-values', ...address, followUp, budgetYear, values: values.map(reportedValueOf) } as const;
    return { indicatorId: address.indicatorId, ...writtenBy(accepted(await this.commands.execute(new IndicatorCommand(sent, asked)))) };
  }
}
