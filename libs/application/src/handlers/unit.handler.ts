import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { unitDecider, type AuthorizeRejection, type UnitCommand as DecidedUnit, type UnitOnRecord, type UnitRejection } from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { OF_MUNICIPALITY, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentUnit = Sent<DecidedUnit>;
export type UnitAnswer = Outcome<UnitRejection | AuthorizeRejection>;

/** `goalsFound` are the unit's goals as the read models know them: no stream lists them. */
export class UnitCommand extends Command<UnitAnswer> {
  constructor(readonly sent: SentUnit, readonly request: CommandRequest, readonly goalsFound: readonly string[] = []) { super(); }
}

@CommandHandler(UnitCommand)
export class UnitHandler implements ICommandHandler<UnitCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request, goalsFound }: UnitCommand): Promise<UnitAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: OF_MUNICIPALITY, facts });
    if (refused) return refused;
    const command = await this.completed(sent, goalsFound, facts);
    return execute(desk.source, desk.units, unitDecider, {
      stream: desk.names.unit(sent.code), command, context: contextOf(sent, request, facts) });
  }

  private async completed(sent: SentUnit, goalsFound: readonly string[], facts: Facts): Promise<DecidedUnit> {
    const { desk } = this;
    const today = desk.clock.today();
    switch (sent.kind) {
      case 'register-unit': return { ...sent, bodyOnRecord: sent.body === sent.code ? null : await this.unit(sent.body, facts) };
      case 'rename-unit': return { ...sent, today };
      case 'dissolve-unit': {
        const successors = await Promise.all(sent.successors.map((code) => this.unit(code, facts)));
        const unitGoals = await Promise.all(goalsFound.map((goalId) => facts.of(desk.goals, desk.names.goal(goalId))));
        return { ...sent, today, successorUnits: successors.filter((unit) => unit !== null), unitGoals };
      }
    }
  }

  private unit(code: string, facts: Facts): Promise<UnitOnRecord | null> {
    return facts.of(this.desk.units, this.desk.names.unit(code));
  }
}
