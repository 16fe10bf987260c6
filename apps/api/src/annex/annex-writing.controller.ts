import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { AnnexCommand, type CommandRequest, type SentAnnex } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { Asked } from '../commands/asked.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { AnnexAddress, AttachAnnexBody, GoalWithAnnexesAddress, LiftAnnexSecrecyBody, MarkAnnexSecretBody } from './annex-writing.dto.js';

export class AnnexWritten extends Written {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty({ format: 'uuid' }) readonly annexId!: string;
}

/** The documents that a goal's text rests on: the documents themselves stay where the municipality keeps them. */
@ApiTags('Bilagor')
@Controller('v1/goals/:goalId/annexes')
export class AnnexWritingController {
  constructor(private readonly commands: CommandBus) {}

  @Post() @Acts('En bilaga till målet, med sin kontrollsumma', AnnexWritten)
  attachAnnex(@Param() { goalId }: GoalWithAnnexesAddress, @Body() { name, kind, documentSha256, secrecy }: AttachAnnexBody, @Asked() asked: CommandRequest): Promise<AnnexWritten> {
    const annexId = derivedId('annex', goalId, asked.commandId);
    return this.carryOut({ kind: 'attach-annex', goalId, annexId, name, annexKind: kind, documentSha256, secrecy: secrecy ?? null }, asked);
  }

  @Post(':annexId/secrecy') @Acts('Sekretessmarkera en bilaga', AnnexWritten)
  markAnnexSecret(@Param() { goalId, annexId }: AnnexAddress, @Body() { provision }: MarkAnnexSecretBody, @Asked() asked: CommandRequest): Promise<AnnexWritten> {
    return this.carryOut({ kind: 'mark-annex-secret', goalId, annexId, provision }, asked);
  }

  @Post(':annexId/secrecy/lifting') @Acts('Ta bort sekretessmarkeringen av en bilaga', AnnexWritten)
  liftAnnexSecrecy(@Param() { goalId, annexId }: AnnexAddress, @Body() { reason }: LiftAnnexSecrecyBody, @Asked() asked: CommandRequest): Promise<AnnexWritten> {
    return this.carryOut({ kind: 'lift-annex-secrecy', goalId, annexId, reason }, asked);
  }

  private async carryOut(sent: SentAnnex, asked: CommandRequest): Promise<AnnexWritten> {
    return { goalId: sent.goalId, annexId: sent.annexId, ...writtenBy(accepted(await this.commands.execute(new AnnexCommand(sent, asked)))) };
  }
}
