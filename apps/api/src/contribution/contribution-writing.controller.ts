import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { ContributionCommand, type CommandRequest, type SentContribution } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { ContributionAddress, EndContributionBody, FollowUpContributionBody, JointGoalAddress, UndertakeContributionBody } from './contribution-writing.dto.js';

export class ContributionWritten extends Written {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty({ example: 'MBN' }) readonly unit!: string;
}

/** What other units do in a joint goal, each by its own body's decision. */
@ApiTags('Gemensamma mål')
@Controller('v1/goals/:goalId/contributions')
export class ContributionWritingController {
  constructor(private readonly commands: CommandBus) {}

  @Post() @Acts('En enhet bidrar till en annans mål', ContributionWritten)
  undertakeContribution(@Param() { goalId }: JointGoalAddress, @Body() { unit, share, meetingDate, paragraph }: UndertakeContributionBody, @Asked() asked: CommandRequest): Promise<ContributionWritten> {
    return this.carryOut({ kind: 'undertake-contribution', goalId, unit, share, meetingDate, paragraph }, asked);
  }

  @Post(':unit/ending') @Acts('Enheten bidrar inte längre', ContributionWritten)
  endContribution(@Param() { goalId, unit }: ContributionAddress, @Body() { reason, meetingDate, paragraph }: EndContributionBody, @Asked() asked: CommandRequest): Promise<ContributionWritten> {
    return this.carryOut({ kind: 'end-contribution', goalId, unit, reason, meetingDate, paragraph }, asked);
  }

  @Post(':unit/follow-ups') @Acts('Hur det går med enhetens del av målet', ContributionWritten)
  followUpContribution(@Param() { goalId, unit }: ContributionAddress, @Body() { followUp, budgetYear, assessment, motivation }: FollowUpContributionBody, @Asked() asked: CommandRequest): Promise<ContributionWritten> {
    return this.carryOut({ kind: 'follow-up-contribution', goalId, unit, followUp, budgetYear: budgetYear ?? null, assessment, motivation }, asked);
  }

  private async carryOut(sent: SentContribution, asked: CommandRequest): Promise<ContributionWritten> {
    return { goalId: sent.goalId, unit: sent.unit, ...writtenBy(accepted(await this.commands.execute(new ContributionCommand(sent, asked)))) };
  }
}
