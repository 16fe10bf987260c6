import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { Acts } from '../http/documented.js';
import { CycleWrites, CycleWritten } from './cycle-writes.js';
import { CycleAddress } from './cycle-writing.dto.js';
import { ExtendDeadlineBody, MoveDeadlineBody, basisOf } from './deadline.dto.js';

/** Until when units hand in their goals and reports. */
@ApiTags('Planeringsår')
@Controller('v1/cycles/:budgetYear/deadlines')
export class DeadlineWritingController {
  constructor(private readonly writes: CycleWrites) {}

  @Post('moves') @Acts('Flytta en sista dag för alla enheter', CycleWritten)
  moveDeadline(
    @Param() { budgetYear }: CycleAddress, @Body() { followUp = null, decidedBy, ...body }: MoveDeadlineBody, @Asked() asked: CommandRequest,
  ): Promise<CycleWritten> {
    return this.writes.send({ kind: 'move-deadline', budgetYear, followUp, decidedBy: basisOf(decidedBy), ...body }, asked);
  }

  @Post('extensions') @Acts('Ge en enhet en senare sista dag', CycleWritten)
  extendDeadline(
    @Param() { budgetYear }: CycleAddress, @Body() { followUp = null, decidedBy, ...body }: ExtendDeadlineBody, @Asked() asked: CommandRequest,
  ): Promise<CycleWritten> {
    return this.writes.send({ kind: 'extend-deadline', budgetYear, followUp, decidedBy: basisOf(decidedBy), ...body }, asked);
  }
}
