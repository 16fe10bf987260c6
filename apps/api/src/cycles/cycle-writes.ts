import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { CycleCommand, type CommandRequest, type SentCycle } from '#lib/application';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { WarningAnswer, warningAnswer } from '../http/warning.js';

export class CycleWritten extends Written {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ type: [WarningAnswer] }) readonly warnings!: readonly WarningAnswer[];
}

/** Sends what concerns a budget year's cycle, and answers with what is worth a second look. */
@Injectable()
export class CycleWrites {
  constructor(private readonly commands: CommandBus) {}

  async send(sent: SentCycle, asked: CommandRequest, goalIds: readonly string[] = []): Promise<CycleWritten> {
    const done = accepted(await this.commands.execute(new CycleCommand(sent, asked, goalIds)));
    return { budgetYear: sent.budgetYear, ...writtenBy(done), warnings: done.warnings.map(warningAnswer) };
  }
}
