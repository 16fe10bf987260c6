import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CycleCommand, type CommandRequest, type SentCycle } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { warningAnswer } from '../http/warning.js';
import { CycleAddress } from './cycle-writing.dto.js';
import { DeadlineWritten, ExtendDeadlineBody, MoveDeadlineBody, basisOf } from './deadline.dto.js';

/** Until when units hand in their goals and reports. */
@ApiTags('Planeringsår')
@Controller('v1/cycles/:budgetYear/deadlines')
export class DeadlineWritingController {
  constructor(private readonly commands: CommandBus) {}

  @Post('moves') @Acts('Flytta en sista dag för alla enheter', DeadlineWritten)
  moveDeadline(
    @Param() { budgetYear }: CycleAddress, @Body() { followUp = null, decidedBy, ...body }: MoveDeadlineBody, @Asked() asked: CommandRequest,
  ): Promise<DeadlineWritten> {
    return this.send({ kind: 'move-deadline', budgetYear, followUp, decidedBy: basisOf(decidedBy), ...body }, asked);
  }

  @Post('extensions') @Acts('Ge en enhet en senare sista dag', DeadlineWritten)
  extendDeadline(
    @Param() { budgetYear }: CycleAddress, @Body() { followUp = null, decidedBy, ...body }: ExtendDeadlineBody, @Asked() asked: CommandRequest,
  ): Promise<DeadlineWritten> {
    return this.send({ kind: 'extend-deadline', budgetYear, followUp, decidedBy: basisOf(decidedBy), ...body }, asked);
  }

  private async send(sent: SentCycle, asked: CommandRequest): Promise<DeadlineWritten> {
    const done = accepted(await this.commands.execute(new CycleCommand(sent, asked)));
    return { budgetYear: sent.budgetYear, ...writtenBy(done), warnings: done.warnings.map(warningAnswer) };
  }
}
