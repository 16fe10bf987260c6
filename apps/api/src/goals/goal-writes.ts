import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GoalCommand, type CommandRequest, type SentGoalCommand } from '#lib/application';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { etagOf } from '../http/etag.js';

export class GoalWritten extends Written {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
}

/** Sends what concerns a goal, and answers with its new ETag. */
@Injectable()
export class GoalWrites {
  constructor(private readonly commands: CommandBus) {}

  async send(sent: SentGoalCommand, asked: CommandRequest, reply: FastifyReply): Promise<GoalWritten> {
    const done = accepted(await this.commands.execute(new GoalCommand(sent, asked)));
    reply.header('etag', etagOf(done.revision));
    return { goalId: sent.goalId, ...writtenBy(done) };
  }
}
