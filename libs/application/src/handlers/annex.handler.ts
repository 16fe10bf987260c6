import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import {
  annexDecider, responsibleUnit, type AnnexCommand as DecidedAnnex, type AnnexRejection, type AuthorizeRejection, type Goal, type Resource,
} from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { actingForUnit } from '../in-charge.js';
import { asPrepared, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentAnnex = Sent<DecidedAnnex>;
export type AnnexAnswer = Outcome<AnnexRejection | AuthorizeRejection>;

export class AnnexCommand extends Command<AnnexAnswer> {
  constructor(readonly sent: SentAnnex, readonly request: CommandRequest) { super(); }
}

@CommandHandler(AnnexCommand)
export class AnnexHandler implements ICommandHandler<AnnexCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: AnnexCommand): Promise<AnnexAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const goal = await facts.of(desk.goals, desk.names.goal(sent.goalId));
    const resource = await this.resourceOf(goal, request, facts);
    // Where there is no goal there is nothing to protect, and the decider says what is missing.
    const refused = resource && await refusal(desk, { sent, request, resource, facts });
    if (refused) return refused;
    const supplied = { by: request.capacity.body, today: desk.clock.today() };
    return execute(desk.source, desk.annexes, annexDecider, {
      stream: desk.names.annex(sent.goalId), command: sent.kind === 'attach-annex' ? { ...sent, ...supplied, goal } : { ...sent, ...supplied },
      context: contextOf(sent, request, facts), facts,
    });
  }

  private async resourceOf(goal: Goal, { capacity }: CommandRequest, facts: Facts): Promise<Resource | undefined> {
    if (goal.status === 'absent') return undefined;
    const acting = await actingForUnit(this.desk, responsibleUnit(goal, this.desk.clock.today()), facts);
    return acting && asPrepared(goal, acting, capacity);
  }
}
