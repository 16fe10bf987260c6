import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { SettingsCommand, type CommandRequest, type SentSettings } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { HistoryEntryAnswer } from '../goals/goal-history.dto.js';
import { Acts, Reads, Refuses } from '../http/documented.js';
import { SignedInPersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { DirectLettersBody, PreviewAnswer, PreviewBody, SetClosedDaysBody, SetReminderPolicyBody, SettingsAnswer, calendarOf, planOf } from './settings.dto.js';
import { GetSettings, ListSettingsHistory, PreviewReminders } from './settings.query.js';

/** What a municipality has decided of its calendar and reminders. */
@ApiTags('Inställningar')
@Controller('v1/settings')
export class SettingsController {
  constructor(private readonly queries: QueryBus, private readonly commands: CommandBus) {}

  @Get() @Reads('När det påminns, vilka dagar kommunen har stängt och vart breven går', SettingsAnswer)
  getSettings(@SignedInPersonId() personId: string, @Query() query: ReadingQuery): Promise<SettingsAnswer> {
    return this.queries.execute(new GetSettings({ ...query, personId }));
  }

  @Get('history') @Reads('Vem som har ändrat inställningarna, när och varför, det senaste först', [HistoryEntryAnswer])
  listSettingsHistory(@SignedInPersonId() personId: string, @Query() query: ReadingQuery): Promise<readonly HistoryEntryAnswer[]> {
    return this.queries.execute(new ListSettingsHistory({ ...query, personId }));
  }

  @Post('previews') @HttpCode(200) @Refuses(403, 409, 413, 415, 422)
  @Reads('Vem som skulle påminnas om vad den närmaste månaden, som det är och som det skulle bli; ändrar ingenting', PreviewAnswer)
  previewReminders(@SignedInPersonId() personId: string, @Body() { plan, calendar }: PreviewBody): Promise<PreviewAnswer> {
    return this.queries.execute(new PreviewReminders({ plan: plan ? planOf(plan) : null, calendar: calendar ? calendarOf(calendar) : null }, { personId }));
  }

  @Post('reminder-policy') @Acts('Ändra när det påminns om vad', Written)
  setReminderPolicy(@Body() { reason, ...plan }: SetReminderPolicyBody, @Asked() asked: CommandRequest): Promise<Written> {
    return this.carryOut({ kind: 'set-reminder-policy', plan: planOf(plan), reason }, asked);
  }

  @Post('closed-days') @Acts('Ändra vilka dagar kommunen har stängt', Written)
  setClosedDays(@Body() { reason, ...calendar }: SetClosedDaysBody, @Asked() asked: CommandRequest): Promise<Written> {
    return this.carryOut({ kind: 'set-closed-days', calendar: calendarOf(calendar), reason }, asked);
  }

  @Post('letters') @Acts('Stoppa alla påminnelsebrev, skicka dem till en enda person, eller låt dem gå fram igen', Written)
  directLetters(@Body() { to, personId = null, reason }: DirectLettersBody, @Asked() asked: CommandRequest): Promise<Written> {
    return this.carryOut({ kind: 'direct-letters', to, personId, reason }, asked);
  }

  private async carryOut(sent: SentSettings, asked: CommandRequest): Promise<Written> {
    return writtenBy(accepted(await this.commands.execute(new SettingsCommand(sent, asked))));
  }
}
