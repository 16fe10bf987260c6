import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { MeetingsCommand, type CommandRequest, type SentMeetings } from '#lib/application';
import { accepted, writtenBy } from '../commands/written.js';
import { warningAnswer } from '../http/warning.js';
import { MeetingWritten } from './meeting-written.dto.js';

/** Sends what concerns a body's meetings, and answers with the warnings that are left. */
@Injectable()
export class MeetingWrites {
  constructor(private readonly commands: CommandBus) {}

  async send(sent: SentMeetings, asked: CommandRequest): Promise<MeetingWritten> {
    const done = accepted(await this.commands.execute(new MeetingsCommand(sent, asked)));
    const { body, meetingDate } = sent;
    return { body, meetingDate, ...writtenBy(done), warnings: done.warnings.map(warningAnswer) };
  }
}
