import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandRequest } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { Asked } from '../commands/asked.js';
import { Acts, ActsOnRevision } from '../http/documented.js';
import { IdPipe } from '../http/id.pipe.js';
import { contentOf } from './goal-content.dto.js';
import { DraftGoalBody, RealignTextBody, RequestCompletionBody, ReviseGoalBody, SubmitGoalPreliminarilyBody, VoidSubmissionBody } from './goal-writing.dto.js';
import { GoalWrites, GoalWritten } from './goal-writes.js';

@ApiTags('Mål')
@Controller('v1/goals')
export class GoalWritingController {
  constructor(private readonly writes: GoalWrites) {}

  @Post() @Acts('Utkast till mål för en enhet', GoalWritten)
  async draftGoal(
    @Body() { content, ...about }: DraftGoalBody, @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    const goalId = derivedId('goal', asked.personId, asked.commandId);
    reply.header('location', `/v1/goals/${goalId}`);
    return this.writes.send({ kind: 'draft-goal', goalId, ...about, content: contentOf(goalId, content) }, asked, reply);
  }

  @Post(':goalId/carry-overs') @Acts('Utkast till mål för ett senare år, som fortsätter ett antaget mål', GoalWritten)
  async carryGoalOver(
    @Param('goalId', IdPipe) fromGoalId: string, @Body() { content, ...about }: DraftGoalBody, @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    // A goal is carried over to a year once.
    const goalId = derivedId('carried over', fromGoalId, about.budgetYear);
    reply.header('location', `/v1/goals/${goalId}`);
    return this.writes.send({ kind: 'carry-goal-over', goalId, fromGoalId, ...about, content: contentOf(goalId, content) }, asked, reply);
  }

  @Post(':goalId/revisions') @ActsOnRevision('Ny lydelse av ett utkast, eller svar på en återremiss', GoalWritten)
  reviseGoal(
    @Param('goalId', IdPipe) goalId: string, @Body() { content, reason }: ReviseGoalBody,
    @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'revise-goal', goalId, content: contentOf(goalId, content), reason }, asked, reply);
  }

  @Post(':goalId/preliminary-submission') @ActsOnRevision('Lämna in ett mål innan organet har sammanträtt', GoalWritten)
  submitGoalPreliminarily(
    @Param('goalId', IdPipe) goalId: string, @Body() { version, decisionExpectedOn, lateReason }: SubmitGoalPreliminarilyBody,
    @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'submit-goal-preliminarily', goalId, version, decisionExpectedOn, lateReason: lateReason ?? null }, asked, reply);
  }

  @Post(':goalId/voided-submission') @ActsOnRevision('En inlämning som var ett misstag: den finns kvar men går inte vidare', GoalWritten)
  voidSubmission(
    @Param('goalId', IdPipe) goalId: string, @Body() { version, mistake, duplicates = '', rightUnit = '', reason }: VoidSubmissionBody,
    @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({
      kind: 'void-submission', goalId, version, reason, mistake: mistake === 'duplicate' ? { kind: mistake, goalId: duplicates } : { kind: mistake, unit: rightUnit } }, asked, reply);
  }

  @Post(':goalId/realigned-texts') @ActsOnRevision('Den antagna texten följer en rättelse av kommunfullmäktiges protokoll', GoalWritten)
  realignGoalText(
    @Param('goalId', IdPipe) goalId: string, @Body() { content, meetingDate, correctionId }: RealignTextBody,
    @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'realign-goal-text', goalId, meetingDate, correctionId, content: contentOf(goalId, content) }, asked, reply);
  }

  @Post(':goalId/completion-requests') @ActsOnRevision('Begäran om att ett inlämnat mål kompletteras, av den som bereder målen', GoalWritten)
  requestCompletion(
    @Param('goalId', IdPipe) goalId: string, @Body() { version, points, respondBy }: RequestCompletionBody,
    @Asked() asked: CommandRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalWritten> {
    return this.writes.send({ kind: 'request-completion', goalId, version, points, respondBy }, asked, reply);
  }
}
