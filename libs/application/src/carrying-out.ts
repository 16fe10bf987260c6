import type { DecidedEvent, GoalCommand, GoalRejection } from '#lib/planning';
import { goalCommandsOf, goalDecider } from '#lib/planning';
import type { EventContext, Recalled } from '#lib/kernel';
import { contentHash, derivedId } from '#lib/evidence';
import type { Desk } from './desk.js';
import { execute, type Outcome } from './execute.js';

export type CarriedOut = Readonly<{ goalId: string; outcome: Outcome<GoalRejection> }>;

/** As many goals at once as one group commit of the embedded store takes. */
const AT_ONCE = 64;

/** Brings a body's decision to each of its goals. Doing it again changes nothing: the command ids follow from the decision's. */
export async function carryOut(desk: Desk, decision: Recalled<DecidedEvent>): Promise<readonly CarriedOut[]> {
  const commands = goalCommandsOf(decision);
  const carriedOut: CarriedOut[] = [];
  for (let first = 0; first < commands.length; first += AT_ONCE) {
    const batch = commands.slice(first, first + AT_ONCE);
    carriedOut.push(...await Promise.all(batch.map((command) => carryOutOn(desk, decision, command))));
  }
  return carriedOut;
}

async function carryOutOn(desk: Desk, decision: Recalled<DecidedEvent>, command: GoalCommand): Promise<CarriedOut> {
  const outcome = await execute(desk.source, desk.goals, goalDecider, {
    stream: desk.names.goal(command.goalId), command, context: contextFrom(decision, command) });
  return { goalId: command.goalId, outcome };
}

/** Whoever recorded the decision is named on what follows from it. */
function contextFrom({ id, context, data }: Recalled<DecidedEvent>, command: GoalCommand): EventContext {
  const { body, meetingDate, paragraph } = data;
  return {
    actor: context.actor,
    commandId: derivedId(data.decisionId, command.goalId), commandHash: contentHash(command),
    correlationId: context.correlationId, causationId: id,
    decidedOn: meetingDate, basis: { body, meetingDate, paragraph },
  };
}
