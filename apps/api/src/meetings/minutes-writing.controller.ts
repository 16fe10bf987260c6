import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { Asked } from '../commands/asked.js';
import { Acts } from '../http/documented.js';
import { MeetingWrites } from './meeting-writes.js';
import { MeetingWritten } from './meeting-written.dto.js';
import { MeetingAddress } from './meetings-writing.dto.js';
import { ApprovalBody, CorrectionBody, ImmediateApprovalBody, NoticeBody, RemovedNoticeBody } from './minutes-writing.dto.js';

/** What becomes of a meeting's minutes, recorded by the body's secretary. What comes too late is warned of, never refused. */
@ApiTags('Sammanträden')
@Controller('v1/meetings/:body/:meetingDate')
export class MinutesWritingController {
  constructor(private readonly writes: MeetingWrites) {}

  @Post('approvals') @Acts('Protokollet är justerat', MeetingWritten)
  approveMinutes(@Param() address: MeetingAddress, @Body() { approvedOn, approvers }: ApprovalBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    return this.writes.send({ kind: 'approve-minutes', ...address, approvedOn, approvers }, asked);
  }

  @Post('immediate-approvals') @Acts('En paragraf är omedelbart justerad', MeetingWritten)
  approveParagraphImmediately(
    @Param() address: MeetingAddress, @Body() { paragraph, approvedOn, approvers }: ImmediateApprovalBody, @Asked() asked: CommandRequest,
  ): Promise<MeetingWritten> {
    return this.writes.send({ kind: 'approve-paragraph-immediately', ...address, paragraph, approvedOn, approvers }, asked);
  }

  @Post('notices') @Acts('Justeringen är tillkännagiven på anslagstavlan', MeetingWritten)
  postNotice(@Param() address: MeetingAddress, @Body() { paragraph, postedOn, minutesAt }: NoticeBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    return this.writes.send({ kind: 'post-notice', ...address, paragraph: paragraph ?? null, postedOn, minutesAt }, asked);
  }

  @Post('removed-notices') @Acts('Anslaget är nedtaget', MeetingWritten)
  removeNotice(@Param() address: MeetingAddress, @Body() { paragraph, removedOn }: RemovedNoticeBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    return this.writes.send({ kind: 'remove-notice', ...address, paragraph: paragraph ?? null, removedOn }, asked);
  }

  @Post('corrections') @Acts('Rätta ett justerat protokoll; det som stod finns kvar', MeetingWritten)
  correctMinutes(@Param() address: MeetingAddress, @Body() { paragraph, ...texts }: CorrectionBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    const correctionId = derivedId('correction', asked.personId, asked.commandId);
    return this.writes.send({ kind: 'correct-minutes', correctionId, ...address, paragraph: paragraph ?? null, ...texts }, asked);
  }
}
