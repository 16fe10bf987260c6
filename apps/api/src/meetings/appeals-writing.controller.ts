import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { Asked } from '../commands/asked.js';
import { Acts } from '../http/documented.js';
import { MeetingWrites } from './meeting-writes.js';
import { MeetingWritten } from './meeting-written.dto.js';
import { MeetingAddress } from './meetings-writing.dto.js';
import { AppealAddress, AppealBody, AppealOutcomeBody } from './minutes-writing.dto.js';

export class AppealWritten extends MeetingWritten {
  @ApiProperty({ format: 'uuid' }) readonly appealId!: string;
}

/** Appeals against what was decided, recorded by the body's secretary. Who appeals is in the court's file. */
@ApiTags('Sammanträden')
@Controller('v1/meetings/:body/:meetingDate/appeals')
export class AppealsWritingController {
  constructor(private readonly writes: MeetingWrites) {}

  @Post() @Acts('Ett beslut är överklagat', AppealWritten)
  async registerAppeal(
    @Param() address: MeetingAddress, @Body() { paragraph, receivedOn, caseNumber }: AppealBody, @Asked() asked: CommandRequest,
  ): Promise<AppealWritten> {
    const appealId = derivedId('appeal', asked.personId, asked.commandId);
    const sent = { kind: 'register-appeal', appealId, ...address, paragraph, receivedOn, caseNumber: caseNumber ?? null } as const;
    return { appealId, ...await this.writes.send(sent, asked) };
  }

  @Post(':appealId/outcomes') @Acts('Överklagandet är slutligt avgjort', AppealWritten)
  async decideAppeal(
    @Param() { appealId, ...meeting }: AppealAddress, @Body() { outcome, decidedOn }: AppealOutcomeBody, @Asked() asked: CommandRequest,
  ): Promise<AppealWritten> {
    return { appealId, ...await this.writes.send({ kind: 'decide-appeal', appealId, ...meeting, outcome, decidedOn }, asked) };
  }
}
