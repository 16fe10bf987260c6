import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { cycleDecider, type AuthorizeRejection, type CycleRejection, type OpenCycle, type UnitOnRecord } from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { OF_MUNICIPALITY, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type CycleAnswer = Outcome<CycleRejection | AuthorizeRejection>;

export class CycleCommand extends Command<CycleAnswer> {
  constructor(readonly sent: Sent<OpenCycle>, readonly request: CommandRequest) { super(); }
}

@CommandHandler(CycleCommand)
export class CycleHandler implements ICommandHandler<CycleCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: CycleCommand): Promise<CycleAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: OF_MUNICIPALITY, facts });
    if (refused) return refused;
    const units = await this.registered(sent.template.units.map(({ code }) => code), facts);
    return execute(desk.source, desk.cycles, cycleDecider, {
      stream: desk.names.cycle(sent.budgetYear), command: { ...sent, today: desk.clock.today(), units },
      context: contextOf(sent, request, facts),
    });
  }

  private async registered(codes: readonly string[], facts: Facts): Promise<readonly UnitOnRecord[]> {
    const units = await Promise.all(codes.map((code) => facts.of(this.desk.units, this.desk.names.unit(code))));
    return units.filter((unit) => unit !== null);
  }
}
