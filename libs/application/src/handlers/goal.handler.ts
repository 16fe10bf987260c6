import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { contentHash } from '#lib/evidence';
import {
  goalDecider,
  type AssessGoal, type AuthorizeRejection, type DraftGoal, type GoalCommand as DecidedGoal, type GoalRejection,
  type ReviseGoal, type UnitOnRecord,
} from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentGoalCommand = Sent<DraftGoal | ReviseGoal | AssessGoal>;
export type GoalAnswer = Outcome<GoalRejection | AuthorizeRejection>;

export class GoalCommand extends Command<GoalAnswer> {
  constructor(readonly sent: SentGoalCommand, readonly request: CommandRequest) { super(); }
}

/** The path of every command on a goal that a person sends. What bodies decide reaches goals by `CarryingOut`. */
@CommandHandler(GoalCommand)
export class GoalHandler implements ICommandHandler<GoalCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: GoalCommand): Promise<GoalAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const unit = await this.unitOf(sent, facts);
    // Where there is no unit there is nothing to protect, and the decider says what is missing.
    const refused = unit && await refusal(desk, { sent, request, resource: { body: unit.body, unitKind: unit.kind }, facts });
    if (refused) return refused;
    const command = await this.completed(sent, unit, facts);
    return execute(desk.source, desk.goals, goalDecider, {
      stream: desk.names.goal(sent.goalId), command, context: contextOf(sent, request, facts),
      ...(request.ifMatch === undefined ? {} : { ifMatch: request.ifMatch }),
    });
  }

  private async unitOf(sent: SentGoalCommand, facts: Facts): Promise<UnitOnRecord | null> {
    const { desk } = this;
    if (sent.kind === 'draft-goal') return facts.of(desk.units, desk.names.unit(sent.unit));
    const { state: goal } = await desk.goals.load(desk.names.goal(sent.goalId));
    return goal.status === 'absent' ? null : facts.of(desk.units, desk.names.unit(goal.unit));
  }

  private async completed(sent: SentGoalCommand, unitOnRecord: UnitOnRecord | null, facts: Facts): Promise<DecidedGoal> {
    const { desk } = this;
    const today = desk.clock.today();
    switch (sent.kind) {
      case 'draft-goal': {
        const cycle = await facts.of(desk.cycles, desk.names.cycle(sent.budgetYear));
        return { ...sent, contentHash: contentHash(sent.content), today, cycle, unitOnRecord };
      }
      case 'revise-goal':
        return { ...sent, contentHash: contentHash(sent.content), today };
      case 'assess-goal':
        return { ...sent, today, rounds: await this.roundsOf(sent.goalId, facts) };
    }
  }

  private async roundsOf(goalId: string, facts: Facts): Promise<AssessGoal['rounds']> {
    const { desk } = this;
    const { state: goal } = await desk.goals.load(desk.names.goal(goalId));
    if (goal.status === 'absent') return [];
    const cycle = await facts.of(desk.cycles, desk.names.cycle(goal.budgetYear));
    return cycle.status === 'open' ? cycle.followUps : [];
  }
}
