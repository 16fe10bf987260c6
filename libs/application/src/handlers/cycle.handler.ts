import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import {
  MUNICIPALITY, bodyOfRole, cycleDecider, deadlineWarnings,
  type AuthorizeRejection, type CycleCommand as DecidedCycle, type CycleRejection, type DeadlineWarning, type Resource, type UnitOnRecord,
} from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Done, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { OF_MUNICIPALITY, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentCycle = Sent<DecidedCycle>;

/** `warnings` are what is worth a second look at the deadline that the command concerned, as it stands after it. */
export type CycleAnswer =
  | Exclude<Outcome<CycleRejection | AuthorizeRejection>, Done>
  | (Done & Readonly<{ warnings: readonly DeadlineWarning[] }>);

export class CycleCommand extends Command<CycleAnswer> {
  constructor(readonly sent: SentCycle, readonly request: CommandRequest) { super(); }
}

@CommandHandler(CycleCommand)
export class CycleHandler implements ICommandHandler<CycleCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: CycleCommand): Promise<CycleAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: resourceOf(sent, request), facts });
    if (refused) return refused;
    const stream = desk.names.cycle(sent.budgetYear);
    const command = await this.completed(sent, facts);
    const outcome = await execute(desk.source, desk.cycles, cycleDecider, { stream, command, context: contextOf(sent, request, facts) });
    return outcome.ok ? { ...outcome, warnings: await this.warnings(stream, sent) } : outcome;
  }

  private async completed(sent: SentCycle, facts: Facts): Promise<DecidedCycle> {
    const today = this.desk.clock.today();
    switch (sent.kind) {
      case 'open-cycle': return { ...sent, today, units: await this.registered(sent.template.units.map(({ code }) => code), facts) };
      case 'move-deadline': case 'extend-deadline': return { ...sent, today };
    }
  }

  private async registered(codes: readonly string[], facts: Facts): Promise<readonly UnitOnRecord[]> {
    const units = await Promise.all(codes.map((code) => facts.of(this.desk.units, this.desk.names.unit(code))));
    return units.filter((unit) => unit !== null);
  }

  private async warnings(stream: string, sent: SentCycle): Promise<readonly DeadlineWarning[]> {
    const { state: cycle } = await this.desk.cycles.load(stream);
    return cycle.status === 'open' && sent.kind === 'move-deadline' ? deadlineWarnings(cycle, sent) : [];
  }
}

/** Whoever prepares the goals sets their days, in a capacity of their own body. */
function resourceOf({ kind }: SentCycle, { capacity: { role } }: CommandRequest): Resource {
  return kind === 'open-cycle' ? OF_MUNICIPALITY : { body: bodyOfRole(role) ?? MUNICIPALITY, unitKind: null };
}
