import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { Acts } from '../http/documented.js';
import { MeetingWrites } from './meeting-writes.js';
import { MeetingWritten } from './meeting-written.dto.js';
import { CancelMeetingBody, MeetingAddress, MoveMeetingBody, ScheduleMeetingBody } from './meetings-writing.dto.js';

/** When a body meets, entered by its secretary. */
@ApiTags('Sammanträden')
@Controller('v1/meetings')
export class MeetingsWritingController {
  constructor(private readonly writes: MeetingWrites) {}

  @Post() @Acts('Lägg in ett sammanträde, före eller efter att det har hållits', MeetingWritten)
  scheduleMeeting(@Body() { body, meetingDate }: ScheduleMeetingBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    return this.writes.send({ kind: 'schedule-meeting', body, meetingDate }, asked);
  }

  @Post(':body/:meetingDate/moves') @Acts('Flytta ett sammanträde till en annan dag samma år', MeetingWritten)
  moveMeeting(@Param() address: MeetingAddress, @Body() { movedTo, reason }: MoveMeetingBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    return this.writes.send({ kind: 'move-meeting', ...address, movedTo, reason }, asked);
  }

  @Post(':body/:meetingDate/cancellations') @Acts('Ställ in ett sammanträde', MeetingWritten)
  cancelMeeting(@Param() address: MeetingAddress, @Body() { reason }: CancelMeetingBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    return this.writes.send({ kind: 'cancel-meeting', ...address, reason }, asked);
  }
}
