import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { reject } from '#lib/kernel';
import { isTakenBack, answersDecider, type AnswersCommand as DecidedAnswers, type AnswersRejection, type AuthorizeRejection } from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { actingForUnit } from '../in-charge.js';
import { contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentAnswers = Sent<DecidedAnswers>;
export type AnswersAnswer = Outcome<AnswersRejection | AuthorizeRejection>;

/** `goalsFound` are the unit's goals in the area as the read models know them: no stream lists them. */
export class AnswersCommand extends Command<AnswersAnswer> {
  constructor(readonly sent: SentAnswers, readonly request: CommandRequest, readonly goalsFound: readonly string[] = []) { super(); }
}

@CommandHandler(AnswersCommand)
export class AnswersHandler implements ICommandHandler<AnswersCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request, goalsFound }: AnswersCommand): Promise<AnswersAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const resource = await actingForUnit(desk, sent.unit, facts);
    if (!resource) return reject('unit-not-registered', { unit: sent.unit });
    const refused = await refusal(desk, { sent, request, resource, facts });
    if (refused) return refused;
    const command = await this.completed(sent, goalsFound, facts);
    return execute(desk.source, desk.answers, answersDecider, {
      stream: desk.names.answers(sent.budgetYear, sent.unit), command, context: contextOf(sent, request, facts) });
  }

  private async completed(sent: SentAnswers, goalsFound: readonly string[], facts: Facts): Promise<DecidedAnswers> {
    const { desk } = this;
    const today = desk.clock.today();
    if (sent.kind === 'declare-area-applicable') return { ...sent, today };
    const goals = await Promise.all(goalsFound.map((goalId) => facts.of(desk.goals, desk.names.goal(goalId))));
    const goalsInArea = goals.flatMap((goal) => (goal.status === 'absent' || isTakenBack(goal) ? [] : [goal.goalId]));
    return { ...sent, today, goalsInArea, cycle: await facts.of(desk.cycles, desk.names.cycle(sent.budgetYear)) };
  }
}
