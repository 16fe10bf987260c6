import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { GoalWrites, GoalWritten } from '../goals/goal-writes.js';
import { ActsOnRevision } from '../http/documented.js';
import { IdPipe } from '../http/id.pipe.js';
import { AssessGoalBody, judgementOf } from './follow-up-writing.dto.js';

/** How an adopted goal goes, as its unit's secretary writes it down. */
@ApiTags('Uppföljning')
@Controller('v1/goals/:goalId')
export class FollowUpWritingController {
  constructor(private readonly writes: GoalWrites) {}

  @Post('assessments') @ActsOnRevision('Bedömning av ett antaget mål vid en uppföljning', GoalWritten)
  assessGoal(
    @Param('goalId', IdPipe) goalId: string, @Body() body: AssessGoalBody, @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'assess-goal', goalId, followUp: body.followUp, ...judgementOf(body, asked.commandId) }, asked, reply);
  }
}
