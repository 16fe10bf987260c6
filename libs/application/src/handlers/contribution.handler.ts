import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { reject } from '#lib/kernel';
import { absentCycle, contributionDecider, type AuthorizeRejection, type ContributionCommand as DecidedContribution, type ContributionRejection } from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { actingForUnit } from '../in-charge.js';
import { contextOf, refusal, type CommandRequest, type Sent } from './request.js';
import { roundsOf } from './rounds-of.js';

export type SentContribution = Sent<DecidedContribution>;
export type ContributionAnswer = Outcome<ContributionRejection | AuthorizeRejection>;

export class ContributionCommand extends Command<ContributionAnswer> {
  constructor(readonly sent: SentContribution, readonly request: CommandRequest) { super(); }
}

/** The unit that takes part speaks for itself, whoever's the goal is. */
@CommandHandler(ContributionCommand)
export class ContributionHandler implements ICommandHandler<ContributionCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: ContributionCommand): Promise<ContributionAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const resource = await actingForUnit(desk, sent.unit, facts);
    if (!resource) return reject('unit-not-registered', { unit: sent.unit });
    const refused = await refusal(desk, { sent, request, resource, facts });
    if (refused) return refused;
    return execute(desk.source, desk.contributions, contributionDecider, {
      stream: desk.names.contribution(sent.goalId), command: await this.completed(sent, request, facts), context: contextOf(sent, request, facts), facts,
    });
  }

  private async completed(sent: SentContribution, { capacity: { body: by } }: CommandRequest, facts: Facts): Promise<DecidedContribution> {
    const { desk } = this;
    const today = desk.clock.today();
    if (sent.kind === 'end-contribution') return { ...sent, by, today };
    const goal = await facts.of(desk.goals, desk.names.goal(sent.goalId));
    if (sent.kind === 'undertake-contribution') return { ...sent, by, today, goal, unitOnRecord: await facts.of(desk.units, desk.names.unit(sent.unit)) };
    const budgetYear = sent.budgetYear ?? (goal.status === 'absent' ? null : goal.budgetYear);
    const cycle = budgetYear === null ? absentCycle : await facts.of(desk.cycles, desk.names.cycle(budgetYear));
    return { ...sent, today, goal, ...roundsOf(cycle) };
  }
}
