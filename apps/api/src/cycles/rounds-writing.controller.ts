import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { Acts } from '../http/documented.js';
import { CycleWrites, CycleWritten } from './cycle-writes.js';
import { CycleAddress } from './cycle-writing.dto.js';
import { GoalsOfYear } from './goals-of-year.js';
import { OpenFollowUpRoundBody, RoundAddress, StatusSetBody } from './rounds-writing.dto.js';

/** The occasions on which a year's goals are assessed, and the statuses that each of them uses. */
@ApiTags('Planeringsår')
@Controller('v1/cycles/:budgetYear/follow-ups')
export class RoundsWritingController {
  constructor(private readonly writes: CycleWrites, private readonly goalsOfYear: GoalsOfYear) {}

  @Post() @Acts('Öppna en uppföljning utöver dem som året öppnades med', CycleWritten)
  openFollowUpRound(@Param() { budgetYear }: CycleAddress, @Body() round: OpenFollowUpRoundBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'open-follow-up-round', budgetYear, round: { ...round } }, asked);
  }

  @Post(':followUp/status-sets') @Acts('Ändra vilka bedömningar en uppföljning använder, innan något är bedömt i den', CycleWritten)
  async changeStatusSet(@Param() { budgetYear, followUp }: RoundAddress, @Body() { statuses, reason }: StatusSetBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'change-status-set', budgetYear, followUp, statuses, reason }, asked, await this.goalsOfYear.now(budgetYear));
  }
}
