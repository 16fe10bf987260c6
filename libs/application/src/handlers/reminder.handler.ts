import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { retryDecider, type AuthorizeRejection, type RetryReminder, type RetryReminderRejection } from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { OF_MUNICIPALITY, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type ReminderAnswer = Outcome<RetryReminderRejection | AuthorizeRejection>;

export class ReminderCommand extends Command<ReminderAnswer> {
  constructor(readonly sent: Sent<RetryReminder>, readonly request: CommandRequest) { super(); }
}

@CommandHandler(ReminderCommand)
export class ReminderHandler implements ICommandHandler<ReminderCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: ReminderCommand): Promise<ReminderAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: OF_MUNICIPALITY, facts });
    if (refused) return refused;
    return execute(desk.source, desk.reminders, retryDecider, {
      stream: desk.names.reminder(sent.reminderId), command: { ...sent, now: desk.clock.now() }, context: contextOf(sent, request, facts) });
  }
}
