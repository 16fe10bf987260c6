import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { personDecider, type AuthorizeRejection, type PersonCommand as DecidedPerson, type PersonRejection } from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { OF_MUNICIPALITY, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type PersonAnswer = Outcome<PersonRejection | AuthorizeRejection>;

export class PersonCommand extends Command<PersonAnswer> {
  constructor(readonly sent: Sent<DecidedPerson>, readonly request: CommandRequest) { super(); }
}

@CommandHandler(PersonCommand)
export class PersonHandler implements ICommandHandler<PersonCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: PersonCommand): Promise<PersonAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: OF_MUNICIPALITY, facts });
    if (refused) return refused;
    return execute(desk.source, desk.persons, personDecider, {
      stream: desk.names.person(sent.personId), command: sent, context: contextOf(sent, request, facts) });
  }
}
