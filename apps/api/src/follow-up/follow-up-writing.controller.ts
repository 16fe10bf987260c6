import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { GoalWrites, GoalWritten } from '../goals/goal-writes.js';
import { ActsOnRevision } from '../http/documented.js';
import { IdPipe } from '../http/id.pipe.js';
import { AssessGoalBody, CompleteMeasureBody, DelayMeasureBody, DropMeasureBody, MeasureAddress, ReassessGoalBody, judgementOf } from './follow-up-writing.dto.js';

/** How an adopted goal goes, as its unit's secretary writes it down. */
@ApiTags('Uppföljning')
@Controller('v1/goals/:goalId')
export class FollowUpWritingController {
  constructor(private readonly writes: GoalWrites) {}

  @Post('assessments') @ActsOnRevision('Bedömning av ett antaget mål vid en uppföljning', GoalWritten)
  assessGoal(
    @Param('goalId', IdPipe) goalId: string, @Body() body: AssessGoalBody, @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'assess-goal', goalId, followUp: body.followUp, budgetYear: body.budgetYear ?? null, ...judgementOf(body, asked.commandId) }, asked, reply);
  }

  @Post('reassessments') @ActsOnRevision('Ändring av en bedömning som är beslutad eller slutlig; rapporten förblir som den var', GoalWritten)
  reassessGoal(
    @Param('goalId', IdPipe) goalId: string, @Body() body: ReassessGoalBody, @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'reassess-goal', goalId, followUp: body.followUp, budgetYear: body.budgetYear ?? null, ...judgementOf(body, asked.commandId), reason: body.reason }, asked, reply);
  }

  @Post('measures/:measureId/completion') @ActsOnRevision('En åtgärd är genomförd', GoalWritten)
  completeMeasure(
    @Param() measure: MeasureAddress, @Body() { completedOn }: CompleteMeasureBody, @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'complete-measure', ...measure, completedOn }, asked, reply);
  }

  @Post('measures/:measureId/delays') @ActsOnRevision('En åtgärd skjuts upp', GoalWritten)
  delayMeasure(
    @Param() measure: MeasureAddress, @Body() { dueOn, reason }: DelayMeasureBody, @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'delay-measure', ...measure, dueOn, reason }, asked, reply);
  }

  @Post('measures/:measureId/dropping') @ActsOnRevision('En åtgärd blir inte av', GoalWritten)
  dropMeasure(
    @Param() measure: MeasureAddress, @Body() { reason }: DropMeasureBody, @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'drop-measure', ...measure, reason }, asked, reply);
  }
}
