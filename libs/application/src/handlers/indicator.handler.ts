import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { reject } from '#lib/kernel';
import {
  indicatorDecider, responsibleUnit, type AuthorizeRejection, type ExistingGoal, type IndicatorRejection, type ReportIndicatorValues,
} from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { actingForUnit } from '../in-charge.js';
import { contextOf, refusal, type CommandRequest, type Sent } from './request.js';
import { roundsOf } from './rounds-of.js';

export type SentIndicator = Sent<ReportIndicatorValues>;
export type IndicatorAnswer = Outcome<IndicatorRejection | AuthorizeRejection>;

export class IndicatorCommand extends Command<IndicatorAnswer> {
  constructor(readonly sent: SentIndicator, readonly request: CommandRequest) { super(); }
}

/** A series is shared by the goals that it follows; whoever answers for one of them reports. */
@CommandHandler(IndicatorCommand)
export class IndicatorHandler implements ICommandHandler<IndicatorCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: IndicatorCommand): Promise<IndicatorAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const goalNow = await facts.of(desk.goals, desk.names.goal(sent.goalId));
    if (goalNow.status === 'absent') return reject('goal-unknown', { goalId: sent.goalId });
    const refused = await this.refused({ sent, request }, goalNow, facts);
    if (refused) return refused;
    const cycle = await facts.of(desk.cycles, desk.names.cycle(sent.budgetYear ?? goalNow.budgetYear));
    return execute(desk.source, desk.indicators, indicatorDecider, {
      stream: desk.names.indicator(sent.indicatorId),
      command: { ...sent, today: desk.clock.today(), goalNow, rounds: roundsOf(cycle).rounds },
      context: contextOf(sent, request, facts),
    });
  }

  private async refused({ sent, request }: Pick<IndicatorCommand, 'sent' | 'request'>, goal: ExistingGoal, facts: Facts) {
    const { desk } = this;
    const acting = await actingForUnit(desk, responsibleUnit(goal, desk.clock.today()), facts);
    return acting && refusal(desk, { sent, request, resource: acting, facts });
  }
}
