import {
  annulCommandsOf, commandsTelling, goalCommandsOf, goalDecider, yearOf, type AppealDecided, type DecidedEvent, type GoalCommand, type GoalRejection, type OnDecision,
} from '#lib/planning';
import type { EventContext, EventOf, Recalled } from '#lib/kernel';
import { contentHash, derivedId } from '#lib/evidence';
import type { Desk } from './desk.js';
import { execute, type Done, type Outcome } from './execute.js';

export type CarriedOut = Readonly<{ goalId: string; outcome: Outcome<GoalRejection> }>;

/** How far the log reached when all was done. */
export const furthest = (done: Done, carriedOut: readonly CarriedOut[]): bigint =>
  carriedOut.reduce((far, { outcome }) => (outcome.ok && outcome.position > far ? outcome.position : far), done.position);

/** As many goals at once as one group commit of the embedded store takes. */
const AT_ONCE = 64;

/** Brings a body's decision to each of its goals. Doing it again changes nothing: the command ids follow from the decision's. */
export async function carryOut(desk: Desk, decision: Recalled<DecidedEvent>): Promise<readonly CarriedOut[]> {
  return carryOutAll(desk, goalCommandsOf(decision), (command) => contextFrom(decision, command));
}

/** Brings the annulment of a decision to each of its goals, if that is how the appeal ended. Doing it again changes nothing. */
export async function carryOutAnnulment(desk: Desk, appeal: Recalled<EventOf<typeof AppealDecided>>): Promise<readonly CarriedOut[]> {
  const { body, meetingDate } = appeal.data;
  const { state: decisions } = await desk.decisions.load(desk.names.decisions(body, yearOf(meetingDate)));
  return carryOutAll(desk, annulCommandsOf(appeal.data, decisions), (command) => contextOfAnnulment(appeal, command));
}

/** Tells each goal what has happened to a decision on it. Doing it again changes nothing. */
export const tellGoals = (desk: Desk, event: Recalled<OnDecision>): Promise<readonly CarriedOut[]> =>
  carryOutAll(desk, commandsTelling(event, event.context.actor.personId), (command) => contextOfTelling(event, command));

async function carryOutAll(desk: Desk, commands: readonly GoalCommand[], contextOf: (command: GoalCommand) => EventContext): Promise<readonly CarriedOut[]> {
  const carriedOut: CarriedOut[] = [];
  for (let first = 0; first < commands.length; first += AT_ONCE) {
    const batch = commands.slice(first, first + AT_ONCE);
    carriedOut.push(...await Promise.all(batch.map((command) => carryOutOn(desk, command, contextOf(command)))));
  }
  return carriedOut;
}

async function carryOutOn(desk: Desk, command: GoalCommand, context: EventContext): Promise<CarriedOut> {
  const outcome = await execute(desk.source, desk.goals, goalDecider, {
    stream: desk.names.goal(command.goalId), command, context });
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

/** So is whoever gave it another § or countersigned it. */
const contextOfTelling = ({ id, context, data }: Recalled<OnDecision>, command: GoalCommand): EventContext => ({
  actor: context.actor,
  commandId: derivedId(id, command.goalId), commandHash: contentHash(command),
  correlationId: context.correlationId, causationId: id, decidedOn: data.meetingDate,
  basis: { body: data.body, meetingDate: data.meetingDate, paragraph: 'reassignedTo' in data ? data.reassignedTo : data.paragraph },
});

/** Whoever recorded how the appeal ended is. The day is the court's; the decision that was annulled stands in the event. */
const contextOfAnnulment = ({ id, context, data }: Recalled<EventOf<typeof AppealDecided>>, command: GoalCommand): EventContext => ({
  actor: context.actor,
  commandId: derivedId(data.appealId, command.goalId), commandHash: contentHash(command),
  correlationId: context.correlationId, causationId: id, decidedOn: data.decidedOn,
});
