import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import type { Recalled } from '#lib/kernel';
import { contentHash } from '#lib/evidence';
import {
  decisionsDecider, yearOf,
  type AuthorizeRejection, type Cycle, type DecidedEvent, type DecisionsCommand as DecidedDecision, type DecisionsRejection,
  type BoardItem, type CouncilItem, type Goal, type GoalContent, type UnitOnRecord, type ReassignParagraph, type RecordBoardDecision, type RecordCommitteeDecision, type RecordCouncilDecision, type Resource,
} from '#lib/planning';
import { carryOut, furthest, type CarriedOut } from '../carrying-out.js';
import { Desk } from '../desk.js';
import { execute, type Done, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { actingForBody, bodiesOn } from '../in-charge.js';
import { contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentDecision = Sent<RecordCommitteeDecision | RecordBoardDecision | RecordCouncilDecision>;
export type SentReassignment = Sent<ReassignParagraph>;

/** `position` reaches past what was carried out; `carriedOut` is empty where that was left to the follower. */
export type DecisionsAnswer =
  | Exclude<Outcome<DecisionsRejection | AuthorizeRejection>, Done>
  | (Done & Readonly<{ carriedOut: readonly CarriedOut[] }>);

export class DecisionsCommand extends Command<DecisionsAnswer> {
  constructor(readonly sent: SentDecision | SentReassignment, readonly request: CommandRequest) { super(); }
}

/** A body's decision is one event. Carrying it out at once is a courtesy: a follower does it anyway. */
@CommandHandler(DecisionsCommand)
export class DecisionsHandler implements ICommandHandler<DecisionsCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: DecisionsCommand): Promise<DecisionsAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: await this.resourceOf(sent, facts), facts });
    if (refused) return refused;
    const stream = desk.names.decisions(sent.body, yearOf(sent.meetingDate));
    const outcome = await execute(desk.source, desk.decisions, decisionsDecider, {
      stream, command: await this.completed(sent, facts), context: contextOf(sent, request, facts) });
    if (!outcome.ok) return outcome;
    return sent.kind === 'reassign-paragraph' ? { ...outcome, carriedOut: [] } : this.carriedOut(stream, outcome);
  }

  private async resourceOf({ kind, body }: SentDecision | SentReassignment, facts: Facts): Promise<Resource> {
    if (kind === 'record-board-decision' || kind === 'record-council-decision') return { body, unitKind: null };
    // A body that is no unit itself decides for its administrations.
    return await actingForBody(this.desk, body, facts) ?? { body, unitKind: 'administration' };
  }

  private async completed(sent: SentDecision | SentReassignment, facts: Facts): Promise<DecidedDecision> {
    const { desk } = this;
    const given = {
      today: desk.clock.today(), meetings: await facts.of(desk.meetings, desk.names.meetings(sent.body, yearOf(sent.meetingDate))) };
    if (sent.kind === 'reassign-paragraph') return { ...sent, ...given };
    const goals = await Promise.all(sent.goals.map(async ({ goalId }) => [goalId, await facts.of(desk.goals, desk.names.goal(goalId))] as const));
    const goalsNow = Object.fromEntries<Goal>(goals);
    const supplied = { ...given, goalsNow, amendedHashes: amendedHashes(sent.goals) };
    switch (sent.kind) {
      case 'record-committee-decision':
        return {
          ...sent, ...supplied, cycle: await this.cycleOf(goalsNow, facts),
          unitBodies: await bodiesOn(sent.meetingDate, unitsOf(goalsNow), { desk, facts }), bodyOnRecord: await facts.of(desk.units, desk.names.unit(sent.body)),
        };
      case 'record-board-decision': return { ...sent, ...supplied, unitsNow: await this.transferredTo(sent.goals, facts) };
      case 'record-council-decision': return { ...sent, ...supplied, unitsNow: await this.transferredTo(sent.goals, facts) };
    }
  }

  private async cycleOf(goals: Readonly<Record<string, Goal>>, facts: Facts): Promise<Cycle> {
    const { desk } = this;
    const goal = Object.values(goals).find(({ status }) => status !== 'absent');
    return goal && goal.status !== 'absent' ? facts.of(desk.cycles, desk.names.cycle(goal.budgetYear)) : { status: 'absent' };
  }

  private async transferredTo(goals: readonly (BoardItem | CouncilItem)[], facts: Facts): Promise<Readonly<Record<string, UnitOnRecord>>> {
    const codes = new Set(goals.flatMap((item) => (item.outcome === 'transferred' ? [item.toUnit] : [])));
    const units = await Promise.all([...codes].map((code) => facts.of(this.desk.units, this.desk.names.unit(code))));
    return Object.fromEntries(units.flatMap((unit) => (unit ? [[unit.code, unit]] : [])));
  }

  private async carriedOut(stream: string, done: Done): Promise<DecisionsAnswer> {
    try {
      const carriedOut = await carryOut(this.desk, await this.recorded(stream, done.revision));
      return { ...done, position: furthest(done, carriedOut), carriedOut };
    } catch {
      // The decision is recorded, and that is the answer: the follower brings it to the goals and reports what stops it.
      return { ...done, carriedOut: [] };
    }
  }

  private async recorded(stream: string, revision: number): Promise<Recalled<DecidedEvent>> {
    const { store, registry } = this.desk.source;
    for await (const recorded of store.readStream(stream, revision)) return registry.recall<DecidedEvent>(recorded);
    throw new Error(`The decision of revision ${revision} is not in ${stream}`);
  }
}

const unitsOf = (goals: Readonly<Record<string, Goal>>): readonly string[] =>
  [...new Set(Object.values(goals).flatMap((goal) => (goal.status === 'absent' ? [] : [goal.unit, ...goal.transfers.map(({ toUnit }) => toUnit)])))];

type Amendable = Readonly<{ goalId: string; amendment?: Readonly<{ content: GoalContent }> }>;

const amendedHashes = (goals: readonly Amendable[]): Readonly<Record<string, string>> => Object.fromEntries(
  goals.flatMap(({ goalId, amendment }) => (amendment ? [[goalId, contentHash(amendment.content)]] : [])));
