import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { AnswersCommand, type CommandRequest } from '#lib/application';
import { EventStore } from '#lib/kernel';
import { goalsInCell } from '#lib/scorecard';
import { Asked } from '../commands/asked.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { tokenOf } from '../reading/after-token.js';
import { Readings } from '../reading/readings.js';
import { AnswersAddress, AreaApplicableBody, AreaNotApplicableBody } from './answers-writing.dto.js';

export class AnswersWritten extends Written {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 'BUN' }) readonly unit!: string;
  @ApiProperty({ example: 'MO-2.1' }) readonly area!: string;
}

@ApiTags('Planeringsår')
@Controller('v1/cycles/:budgetYear/units/:unit')
export class AnswersWritingController {
  constructor(private readonly commands: CommandBus, private readonly readings: Readings, private readonly store: EventStore) {}

  @Post('not-applicable') @Acts('Förklara att ett målområde inte är tillämpligt för enheten', AnswersWritten)
  async declareAreaNotApplicable(
    @Param() { budgetYear, unit }: AnswersAddress, @Body() { area, reason }: AreaNotApplicableBody, @Asked() asked: CommandRequest,
  ): Promise<AnswersWritten> {
    const goals = await this.goalsNow({ budgetYear, unit, area });
    const sent = { kind: 'declare-area-not-applicable', budgetYear, unit, area, reason } as const;
    return { budgetYear, unit, area, ...writtenBy(accepted(await this.commands.execute(new AnswersCommand(sent, asked, goals)))) };
  }

  @Post('applicable') @Acts('Ta tillbaka att ett målområde inte är tillämpligt för enheten', AnswersWritten)
  async declareAreaApplicable(
    @Param() { budgetYear, unit }: AnswersAddress, @Body() { area }: AreaApplicableBody, @Asked() asked: CommandRequest,
  ): Promise<AnswersWritten> {
    const sent = { kind: 'declare-area-applicable', budgetYear, unit, area } as const;
    return { budgetYear, unit, area, ...writtenBy(accepted(await this.commands.execute(new AnswersCommand(sent, asked)))) };
  }

  /** A goal that was drafted a moment ago counts too. */
  private async goalsNow(cell: Readonly<{ budgetYear: number; unit: string; area: string }>): Promise<readonly string[]> {
    const { db, at, municipality } = await this.readings.open({ after: tokenOf(await this.store.head()) });
    return goalsInCell(db, at, { municipality, ...cell });
  }
}
