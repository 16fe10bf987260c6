import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { Acts } from '../http/documented.js';
import { CodeField, DateField, ObjectField } from '../http/fields.js';
import { CycleWrites, CycleWritten } from './cycle-writes.js';
import { CycleAddress } from './cycle-writing.dto.js';
import { DecidedByBody } from './deadline.dto.js';

class HandOverReportBody {
  @CodeField({ description: 'Uppföljningens kod' }) readonly followUp!: string;
  @DateField() readonly handedOverOn!: string;
}

class ApproveAnnualReportBody {
  @ObjectField(() => DecidedByBody) readonly decidedBy!: DecidedByBody;
}

/** How a year ends: its reports are handed over, the annual report is approved, and the cycle is closed. */
@ApiTags('Planeringsår')
@Controller('v1/cycles/:budgetYear')
export class ClosingController {
  constructor(private readonly writes: CycleWrites) {}

  @Post('hand-overs') @Acts('En rapport har lämnats till fullmäktige och revisorerna', CycleWritten)
  handOverReport(@Param() { budgetYear }: CycleAddress, @Body() body: HandOverReportBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'hand-over-report', budgetYear, ...body }, asked);
  }

  @Post('annual-report-approvals') @Acts('Fullmäktige har godkänt årsredovisningen', CycleWritten)
  approveAnnualReport(@Param() { budgetYear }: CycleAddress, @Body() { decidedBy }: ApproveAnnualReportBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'approve-annual-report', budgetYear, decidedBy: { ...decidedBy } }, asked);
  }

  @Post('closings') @Acts('Avsluta ett planeringsår när årsredovisningen är godkänd', CycleWritten)
  closeCycle(@Param() { budgetYear }: CycleAddress, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'close-cycle', budgetYear }, asked);
  }
}
