import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { MeetingsCommand, type CommandRequest, type SentMeetings } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { MeetingWritten, warningAnswer } from './meeting-written.dto.js';
import { CancelMeetingBody, MeetingAddress, MoveMeetingBody, ScheduleMeetingBody } from './meetings-writing.dto.js';

/** When a body meets, entered by its secretary. */
@ApiTags('Sammanträden')
@Controller('v1/meetings')
export class MeetingsWritingController {
  constructor(private readonly commands: CommandBus) {}

  @Post() @Acts('Lägg in ett sammanträde, före eller efter att det har hållits', MeetingWritten)
  scheduleMeeting(@Body() { body, meetingDate }: ScheduleMeetingBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    return this.write({ kind: 'schedule-meeting', body, meetingDate }, asked);
  }

  @Post(':body/:meetingDate/moves') @Acts('Flytta ett sammanträde till en annan dag samma år', MeetingWritten)
  moveMeeting(@Param() address: MeetingAddress, @Body() { movedTo, reason }: MoveMeetingBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    return this.write({ kind: 'move-meeting', ...address, movedTo, reason }, asked);
  }

  @Post(':body/:meetingDate/cancellations') @Acts('Ställ in ett sammanträde', MeetingWritten)
  cancelMeeting(@Param() address: MeetingAddress, @Body() { reason }: CancelMeetingBody, @Asked() asked: CommandRequest): Promise<MeetingWritten> {
    return this.write({ kind: 'cancel-meeting', ...address, reason }, asked);
  }

  private async write(sent: SentMeetings, asked: CommandRequest): Promise<MeetingWritten> {
    const done = accepted(await this.commands.execute(new MeetingsCommand(sent, asked)));
    const { body, meetingDate } = sent;
    return { body, meetingDate, ...writtenBy(done), warnings: done.warnings.map(warningAnswer) };
  }
}
