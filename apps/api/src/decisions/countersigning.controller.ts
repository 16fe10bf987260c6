import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { DecisionsCommand, type CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { CountersigningBody, Countersigned, Declined, DecliningBody } from './countersigning.dto.js';
import { carriedOutOn } from './decision-written.dto.js';

/** A second person's signature, where whoever recorded KS's or KF's decision has written its goals. */
@ApiTags('Beslut')
@Controller('v1/decisions')
export class CountersigningController {
  constructor(private readonly commands: CommandBus) {}

  @Post('countersignatures') @Acts('Ett beslut som väntar är jämfört med protokollet och kontrasigneras: nu gäller det målen', Countersigned)
  async countersignDecision(@Body() { body, meetingDate, paragraph }: CountersigningBody, @Asked() asked: CommandRequest): Promise<Countersigned> {
    const done = accepted(await this.commands.execute(new DecisionsCommand({ kind: 'countersign-decision', body, meetingDate, paragraph }, asked)));
    return { basis: { body, meetingDate, paragraph }, ...writtenBy(done), goals: carriedOutOn(done.carriedOut, done.carriedOut) };
  }

  @Post('declined-countersignatures') @Acts('Ett beslut som väntar stämmer inte med protokollet: registreringen tas bort', Declined)
  async declineCountersignature(@Body() { body, meetingDate, paragraph, reason }: DecliningBody, @Asked() asked: CommandRequest): Promise<Declined> {
    const done = accepted(await this.commands.execute(new DecisionsCommand({ kind: 'decline-countersignature', body, meetingDate, paragraph, reason }, asked)));
    return { basis: { body, meetingDate, paragraph }, ...writtenBy(done) };
  }
}
