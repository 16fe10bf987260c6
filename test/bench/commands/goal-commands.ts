import { randomUUID } from 'node:crypto';
import { GoalCommand, type SentGoalCommand } from '#lib/application';
import type { Act } from '#lib/history';
import type { Instant } from '#lib/kernel';

type GoalAct = Act & Readonly<{ sent: SentGoalCommand }>;

/**
 * Goal commands without end that rely on facts from cycle, unit and person, by turns drafts of new goals and assessments of
 * adopted ones: those that `acts` hold after `from`, again and again.
 */
export class GoalCommands {
  private readonly acts: readonly GoalAct[];
  private made = 0;

  constructor(acts: readonly Act[], from: Instant) {
    const drafts = acts.filter(isOf('draft-goal'));
    const assessments = acts.filter(isOf('assess-goal')).filter(({ at }) => at > from);
    this.acts = assessments.flatMap((assessment, number) => [assessment, ...drafts.slice(number % drafts.length).slice(0, 1)]);
  }

  take(count: number): readonly GoalCommand[] {
    return Array.from({ length: count }, () => this.next());
  }

  /** `count` times the same goal of those that can be assessed. */
  assessing(goal: number, count: number): readonly GoalCommand[] {
    const act = this.acts.filter(isOf('assess-goal'))[goal];
    if (!act) throw new Error(`There are not so many as ${goal} adopted goals`);
    return Array.from({ length: count }, () => commandOf(act));
  }

  /** `count` new drafts by whoever writes a body's goals. */
  draftsBy(body: string, count: number): readonly GoalCommand[] {
    const drafts = this.acts.filter(isOf('draft-goal')).filter(({ by }) => by.capacity.body === body);
    return Array.from({ length: count }, (_, number) => {
      const act = drafts[number % drafts.length];
      if (!act) throw new Error(`${body} has written no goals`);
      return commandOf(act);
    });
  }

  private next(): GoalCommand {
    const act = this.acts[this.made % this.acts.length];
    if (!act) throw new Error('The history holds no goals');
    this.made += 1;
    return commandOf(act);
  }
}

const isOf = (kind: SentGoalCommand['kind']) => (act: Act): act is GoalAct => act.sent.kind === kind;

function commandOf({ by, sent }: GoalAct): GoalCommand {
  const commandId = randomUUID();
  return new GoalCommand(repeatable(sent), { ...by, commandId, correlationId: commandId });
}

/** A goal is drafted once and assessed finally once; a new goal and a preliminary assessment can always follow. */
function repeatable(sent: SentGoalCommand): SentGoalCommand {
  switch (sent.kind) {
    case 'draft-goal': case 'carry-goal-over': return { ...sent, goalId: randomUUID() };
    case 'assess-goal': return { ...sent, certainty: 'preliminary' };
    case 'reassess-goal': case 'complete-measure': case 'delay-measure': case 'drop-measure':
    case 'revise-goal': case 'submit-goal-preliminarily': case 'request-completion': case 'void-submission': case 'realign-goal-text': return sent;
  }
}
