import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { templateNamed } from '../commands/template-named.js';
import { Acts } from '../http/documented.js';
import { CycleWrites, CycleWritten } from './cycle-writes.js';
import { CopyCycleBody, CycleAddress, IncludeUnitBody, OpenCycleBody } from './cycle-writing.dto.js';

@ApiTags('Planeringsår')
@Controller('v1/cycles')
export class CycleWritingController {
  constructor(private readonly writes: CycleWrites) {}

  @Post() @Acts('Öppna planeringen av ett budgetår efter en mall', CycleWritten)
  async openCycle(@Body() { budgetYear, template, model }: OpenCycleBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'open-cycle', budgetYear, template: await templateNamed(template), ...(model && { model }) }, asked);
  }

  @Post('copies') @Acts('Öppna planeringen av ett budgetår som ett annat års: styrmodell, tidplan och de enheter som finns kvar', CycleWritten)
  copyCycle(@Body() { budgetYear, copyOf }: CopyCycleBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'copy-cycle', budgetYear, copyOf }, asked);
  }

  @Post(':budgetYear/units') @Acts('Låt en enhet till delta i ett års planering', CycleWritten)
  includeUnit(@Param() { budgetYear }: CycleAddress, @Body() { unit }: IncludeUnitBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'include-unit', budgetYear, unit }, asked);
  }
}
