import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { bodyOfRole, personDecider, type AuthorizeRejection, type PersonCommand as DecidedPerson, type PersonRejection } from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { OF_MUNICIPALITY, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentPerson = Sent<DecidedPerson>;
export type PersonAnswer = Outcome<PersonRejection | AuthorizeRejection>;

export class PersonCommand extends Command<PersonAnswer> {
  constructor(readonly sent: SentPerson, readonly request: CommandRequest) { super(); }
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
      stream: desk.names.person(sent.personId), command: await this.completed(sent, facts), context: contextOf(sent, request, facts) });
  }

  private async completed(sent: SentPerson, facts: Facts): Promise<DecidedPerson> {
    if (sent.kind !== 'grant-role') return sent;
    const { units, names } = this.desk;
    return { ...sent, bodyOnRecord: bodyOfRole(sent.role) === null ? await facts.of(units, names.unit(sent.body)) : null };
  }
}
