import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { unitDecider, type AuthorizeRejection, type UnitCommand as DecidedUnit, type UnitRejection } from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { OF_MUNICIPALITY, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type UnitAnswer = Outcome<UnitRejection | AuthorizeRejection>;

export class UnitCommand extends Command<UnitAnswer> {
  constructor(readonly sent: Sent<DecidedUnit>, readonly request: CommandRequest) { super(); }
}

@CommandHandler(UnitCommand)
export class UnitHandler implements ICommandHandler<UnitCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: UnitCommand): Promise<UnitAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: OF_MUNICIPALITY, facts });
    if (refused) return refused;
    return execute(desk.source, desk.units, unitDecider, {
      stream: desk.names.unit(sent.code), command: sent, context: contextOf(sent, request, facts) });
  }
}
