import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { CycleCommand, type CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { templateNamed } from '../commands/template-named.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { OpenCycleBody } from './cycle-writing.dto.js';

export class CycleWritten extends Written {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
}

@ApiTags('Planeringsår')
@Controller('v1/cycles')
export class CycleWritingController {
  constructor(private readonly commands: CommandBus) {}

  @Post() @Acts('Öppna planeringen av ett budgetår efter en mall', CycleWritten)
  async openCycle(@Body() { budgetYear, template }: OpenCycleBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    const sent = { kind: 'open-cycle' as const, budgetYear, template: await templateNamed(template) };
    return { budgetYear, ...writtenBy(accepted(await this.commands.execute(new CycleCommand(sent, asked)))) };
  }
}
