import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GoalCommand, type CommandRequest, type SentGoalCommand } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { Asked } from '../commands/asked.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts, ActsOnRevision } from '../http/documented.js';
import { etagOf } from '../http/etag.js';
import { IdPipe } from '../http/id.pipe.js';
import { contentOf } from './goal-content.dto.js';
import { AssessGoalBody, DraftGoalBody, RequestCompletionBody, ReviseGoalBody, SubmitGoalPreliminarilyBody } from './goal-writing.dto.js';

export class GoalWritten extends Written {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
}

@ApiTags('Mål')
@Controller('v1/goals')
export class GoalWritingController {
  constructor(private readonly commands: CommandBus) {}

  @Post() @Acts('Utkast till mål för en enhet', GoalWritten)
  async draftGoal(
    @Body() { content, ...about }: DraftGoalBody, @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    const goalId = derivedId('goal', asked.personId, asked.commandId);
    reply.header('location', `/v1/goals/${goalId}`);
    return this.carryOut({ kind: 'draft-goal', goalId, ...about, content: contentOf(goalId, content) }, asked, reply);
  }

  @Post(':goalId/revisions') @ActsOnRevision('Ny lydelse av ett utkast, eller svar på en återremiss', GoalWritten)
  reviseGoal(
    @Param('goalId', IdPipe) goalId: string, @Body() { content, reason }: ReviseGoalBody,
    @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.carryOut({ kind: 'revise-goal', goalId, content: contentOf(goalId, content), reason }, asked, reply);
  }

  @Post(':goalId/preliminary-submission') @ActsOnRevision('Lämna in ett mål innan organet har sammanträtt', GoalWritten)
  submitGoalPreliminarily(
    @Param('goalId', IdPipe) goalId: string, @Body() { version, decisionExpectedOn, lateReason }: SubmitGoalPreliminarilyBody,
    @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.carryOut({ kind: 'submit-goal-preliminarily', goalId, version, decisionExpectedOn, lateReason: lateReason ?? null }, asked, reply);
  }

  @Post(':goalId/completion-requests') @ActsOnRevision('Begäran om att ett inlämnat mål kompletteras, av den som bereder målen', GoalWritten)
  requestCompletion(
    @Param('goalId', IdPipe) goalId: string, @Body() { version, points, respondBy }: RequestCompletionBody,
    @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.carryOut({ kind: 'request-completion', goalId, version, points, respondBy }, asked, reply);
  }

  @Post(':goalId/assessments') @ActsOnRevision('Bedömning av ett antaget mål vid en uppföljning', GoalWritten)
  assessGoal(
    @Param('goalId', IdPipe) goalId: string, @Body() { measures, ...assessed }: AssessGoalBody,
    @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    const taken = (measures ?? []).map(({ text, responsible, dueOn }) => ({ text, responsible, dueOn }));
    return this.carryOut({ kind: 'assess-goal', goalId, ...assessed, measures: taken }, asked, reply);
  }

  private async carryOut(sent: SentGoalCommand, asked: CommandRequest, reply: FastifyReply): Promise<GoalWritten> {
    const done = accepted(await this.commands.execute(new GoalCommand(sent, asked)));
    reply.header('etag', etagOf(done.revision));
    return { goalId: sent.goalId, ...writtenBy(done) };
  }
}
