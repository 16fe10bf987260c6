import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiHeader, ApiNotModifiedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Reads } from '../http/documented.js';
import { etagOf, isKnownToClient } from '../http/etag.js';
import { IdPipe } from '../http/id.pipe.js';
import { WarningAnswer } from '../http/warning.js';
import { PersonId } from '../reading/asking.js';
import { InForceQuery, ReadingQuery } from '../reading/reading-query.dto.js';
import { GoalAnswer } from './goal.dto.js';
import { GoalTextAnswer, HistoryEntryAnswer } from './goal-history.dto.js';
import { ListGoalHistory } from './goal-history.query.js';
import { DifferencesAnswer, DifferencesQuery } from './goal-differences.dto.js';
import { GetGoal, GetGoalDifferences, ListGoalTexts, ListGoalWarnings } from './goal.queries.js';

@ApiTags('Mål')
@Controller('v1/goals')
export class GoalController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':goalId') @Reads('Ett mål, så mycket som den som frågar får se, eller som det var beslutat att gälla en dag', GoalAnswer)
  @ApiNotModifiedResponse({ description: 'Inget har ändrats' })
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'Märket ur ETag' })
  async getGoal(
    @Param('goalId', IdPipe) goalId: string, @Query() { inForceOn, ...query }: InForceQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalAnswer | undefined> {
    const goal = await this.queries.execute(new GetGoal(goalId, { ...query, personId: request.personId }, inForceOn));
    reply.header('etag', etagOf(goal.revision));
    if (!isKnownToClient(request.headers, etagOf(goal.revision))) return goal;
    reply.status(304);
    return undefined;
  }

  @Get(':goalId/warnings') @Reads('Vad som är värt en extra titt i målets text; inget vägras för det', [WarningAnswer])
  listGoalWarnings(@Param('goalId', IdPipe) goalId: string, @Query() query: ReadingQuery, @PersonId() personId?: string): Promise<readonly WarningAnswer[]> {
    return this.queries.execute(new ListGoalWarnings(goalId, { ...query, personId }));
  }

  @Get(':goalId/history') @Reads('Vad som har hänt med ett mål, i ord', [HistoryEntryAnswer])
  listGoalHistory(@Param('goalId', IdPipe) goalId: string, @Query() query: ReadingQuery, @PersonId() personId?: string): Promise<readonly HistoryEntryAnswer[]> {
    return this.queries.execute(new ListGoalHistory(goalId, { ...query, personId }));
  }

  @Get(':goalId/texts') @Reads('Målets lydelser, eller den som var beslutad att gälla en dag', [GoalTextAnswer])
  listGoalTexts(@Param('goalId', IdPipe) goalId: string, @Query() { inForceOn, ...query }: InForceQuery, @PersonId() personId?: string): Promise<readonly GoalTextAnswer[]> {
    return this.queries.execute(new ListGoalTexts(goalId, { ...query, personId }, inForceOn));
  }

  @Get(':goalId/differences') @Reads('Vad som skiljer två av målets lydelser, ord för ord', DifferencesAnswer)
  async getGoalDifferences(
    @Param('goalId', IdPipe) goalId: string, @Query() { from, to, ...query }: DifferencesQuery, @PersonId() personId?: string,
  ): Promise<DifferencesAnswer> {
    return { from, to, fields: await this.queries.execute(new GetGoalDifferences(goalId, from, to, { ...query, personId })) };
  }
}
