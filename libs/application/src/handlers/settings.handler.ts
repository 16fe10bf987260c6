import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { settingsDecider, type AuthorizeRejection, type SettingsCommand as DecidedSettings, type SettingsRejection } from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { registeredOf } from './registered.js';
import { OF_MUNICIPALITY, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentSettings = Sent<DecidedSettings>;
export type SettingsAnswer = Outcome<SettingsRejection | AuthorizeRejection>;

export class SettingsCommand extends Command<SettingsAnswer> {
  constructor(readonly sent: SentSettings, readonly request: CommandRequest) { super(); }
}

@CommandHandler(SettingsCommand)
export class SettingsHandler implements ICommandHandler<SettingsCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: SettingsCommand): Promise<SettingsAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: OF_MUNICIPALITY, facts });
    if (refused) return refused;
    return execute(desk.source, desk.settings, settingsDecider, {
      stream: desk.names.settings(), command: await this.completed(sent, facts), context: contextOf(sent, request, facts) });
  }

  private async completed(sent: SentSettings, facts: Facts): Promise<DecidedSettings> {
    const today = this.desk.clock.today();
    if (sent.kind !== 'direct-letters') return { ...sent, today };
    return { ...sent, today, registered: await registeredOf(this.desk, sent.personId === null ? [] : [sent.personId], facts) };
  }
}
