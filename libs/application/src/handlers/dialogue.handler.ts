import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import {
  dialogueDecider, responsibleUnit,
  type AuthorizeRejection, type DialogueCommand as DecidedDialogue, type DialogueRejection, type Goal, type Resource,
} from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { actingForUnit } from '../in-charge.js';
import { asPrepared, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentDialogue = Sent<DecidedDialogue>;
export type DialogueAnswer = Outcome<DialogueRejection | AuthorizeRejection>;

export class DialogueCommand extends Command<DialogueAnswer> {
  constructor(readonly sent: SentDialogue, readonly request: CommandRequest) { super(); }
}

@CommandHandler(DialogueCommand)
export class DialogueHandler implements ICommandHandler<DialogueCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: DialogueCommand): Promise<DialogueAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const goal = await facts.of(desk.goals, desk.names.goal(sent.goalId));
    const resource = await this.resourceOf({ sent, request, goal }, facts);
    // Where there is no goal or statement there is nothing to protect, and the decider says what is missing.
    const refused = resource && await refusal(desk, { sent, request, resource, facts });
    if (refused) return refused;
    return execute(desk.source, desk.dialogues, dialogueDecider, {
      stream: desk.names.dialogue(sent.goalId), command: await this.completed(sent, { goal, by: request.capacity.body }, facts),
      context: contextOf(sent, request, facts), facts,
    });
  }

  /** The unit that is asked answers. Of what is submitted, everybody may note for their own body. */
  private async resourceOf({ sent, request: { capacity }, goal }: Asked, facts: Facts): Promise<Resource | undefined> {
    const { desk } = this;
    if (sent.kind === 'give-statement') {
      const { state } = await facts.own(desk.dialogues, desk.names.dialogue(sent.goalId));
      const asked = state[sent.statementId];
      return asked && actingForUnit(desk, asked.askedOf, facts);
    }
    if (goal.status === 'absent') return undefined;
    const acting = await actingForUnit(desk, responsibleUnit(goal, desk.clock.today()), facts);
    if (!acting) return undefined;
    return sent.kind === 'write-note' && goal.status !== 'draft' ? { ...acting, body: capacity.body } : asPrepared(goal, acting, capacity);
  }

  private async completed(sent: SentDialogue, { goal, by }: Readonly<{ goal: Goal; by: string }>, facts: Facts): Promise<DecidedDialogue> {
    const { desk } = this;
    const today = desk.clock.today();
    switch (sent.kind) {
      case 'write-note': return { ...sent, by, goal, today };
      case 'ask-for-statement': return { ...sent, by, goal, today, askedUnit: await facts.of(desk.units, desk.names.unit(sent.askedOf)) };
      case 'give-statement': case 'pass-over-statement': return { ...sent, today };
    }
  }
}

type Asked = Readonly<{ sent: SentDialogue; request: CommandRequest; goal: Goal }>;
