import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import type { EventContext, Recalled } from '#lib/kernel';
import { contentHash } from '#lib/evidence';
import {
  PRESIDIUM, absentCycle, adoptionWarnings, decidedContracts, decisionsDecider, namedIn, quorumWarnings, yearOf,
  type AdoptionWarning, type AuthorizeRejection, type QuorumWarning, type CountersignDecision, type Cycle, type DecidedEvent, type DecisionsCommand as DecidedDecision, type DecisionsEvent, type DecisionsRejection,
  type DeclineCountersignature, type BoardItem, type CouncilItem, type UnitOnRecord, type Goal, type GoalContent, type Meetings, type OnDecision, type ReassignParagraph, type RecordBoardDecision, type RecordCommitteeDecision, type RecordCouncilDecision, type Resource,
} from '#lib/planning';
import { carryOut, furthest, tellGoals, type CarriedOut } from '../carrying-out.js';
import { Desk } from '../desk.js';
import { execute, type Done, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { actingForBody, bodiesOn } from '../in-charge.js';
import { goalsNow } from './goals-now.js';
import { registeredOf } from './registered.js';
import { contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentDecision = Sent<RecordCommitteeDecision | RecordBoardDecision | RecordCouncilDecision>;
export type SentReassignment = Sent<ReassignParagraph>;
export type SentCountersigning = Sent<CountersignDecision | DeclineCountersignature>;
export type SentDecisions = SentDecision | SentReassignment | SentCountersigning;

/**
 * `position` reaches past what was carried out; `carriedOut` is empty where that was left to the follower, or the decision waits to be countersigned.
 * `warnings` are on the day KF met, and on whether those who took part were enough.
 */
export type DecisionsAnswer =
  | Exclude<Outcome<DecisionsRejection | AuthorizeRejection>, Done>
  | (Done & Readonly<{ carriedOut: readonly CarriedOut[]; warnings: readonly DecisionWarning[] }>);

export type DecisionWarning = AdoptionWarning | QuorumWarning;

export class DecisionsCommand extends Command<DecisionsAnswer> {
  constructor(readonly sent: SentDecisions, readonly request: CommandRequest) { super(); }
}

/** A body's decision is one event. Carrying it out at once is a courtesy: a follower does it anyway. */
@CommandHandler(DecisionsCommand)
export class DecisionsHandler implements ICommandHandler<DecisionsCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: DecisionsCommand): Promise<DecisionsAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: await this.resourceOf(sent, request, facts), facts });
    if (refused) return refused;
    const stream = desk.names.decisions(sent.body, yearOf(sent.meetingDate));
    const outcome = await execute(desk.source, desk.decisions, decisionsDecider, {
      stream, command: await this.completed(sent, request, facts), context: { ...contextOf(sent, request, facts), ...fromDocument(sent) } });
    return outcome.ok ? { ...await this.carriedOut(stream, outcome, sent), warnings: await this.warnings(sent) } : outcome;
  }

  private async resourceOf({ kind, body }: SentDecisions, { capacity }: CommandRequest, facts: Facts): Promise<Resource> {
    // Anybody's minutes are read by whoever is asked to: in a capacity of their own body.
    if (kind === 'countersign-decision' || kind === 'decline-countersignature') return { body: capacity.body, unitKind: null };
    if (kind === 'record-board-decision' || kind === 'record-council-decision') return { body, unitKind: null };
    if (body === PRESIDIUM) return { body, unitKind: 'audit' };
    // A body that is no unit itself decides for its administrations.
    return await actingForBody(this.desk, body, facts) ?? { body, unitKind: 'administration' };
  }

  private async completed(sent: SentDecisions, { personId: recordedBy }: CommandRequest, facts: Facts): Promise<DecidedDecision> {
    const today = this.desk.clock.today();
    switch (sent.kind) {
      case 'reassign-paragraph': return { ...sent, today, meetings: await this.meetingsOf(sent, facts) };
      case 'countersign-decision': {
        const goals = await this.goalsAwaiting(sent, facts);
        return { ...sent, today, recordedBy, goalsNow: goals, cycle: await this.cycleOf(goals, facts), meetings: await this.meetingsOf(sent, facts) };
      }
      case 'decline-countersignature': return { ...sent, today };
      case 'record-committee-decision': {
        const supplied = await this.supplied(sent, facts);
        const { desk } = this;
        return {
          ...sent, ...supplied, cycle: await this.cycleDecidedOn(sent, supplied.goalsNow, facts), bodyOnRecord: await facts.of(desk.units, desk.names.unit(sent.body)),
          unitBodies: await bodiesOn(sent.meetingDate, unitsOf(supplied.goalsNow), { desk, facts }),
        };
      }
      case 'record-board-decision': return { ...sent, ...await this.supplied(sent, facts), recordedBy, unitsNow: await this.transferredTo(sent.goals, facts) };
      case 'record-council-decision': {
        const supplied = await this.supplied(sent, facts);
        return { ...sent, ...supplied, recordedBy, unitsNow: await this.transferredTo(sent.goals, facts), cycle: await this.cycleOf(supplied.goalsNow, facts), yearsNow: await this.confirmedFor(sent.goals, facts) };
      }
    }
  }

  private async supplied(sent: SentDecision, facts: Facts): Promise<Pick<RecordBoardDecision, 'today' | 'meetings' | 'goalsNow' | 'amendedHashes' | 'registered'>> {
    return {
      today: this.desk.clock.today(), meetings: await this.meetingsOf(sent, facts),
      goalsNow: await goalsNow(this.desk, sent.goals.map(({ goalId }) => goalId), facts), amendedHashes: amendedHashes(sent.goals),
      registered: await registeredOf(this.desk, sent.proceedings ? namedIn(sent.proceedings) : [], facts),
    };
  }

  private meetingsOf({ body, meetingDate }: Pick<SentDecisions, 'body' | 'meetingDate'>, facts: Facts): Promise<Meetings> {
    return facts.of(this.desk.meetings, this.desk.names.meetings(body, yearOf(meetingDate)));
  }

  private async goalsAwaiting({ body, meetingDate, paragraph }: SentCountersigning, facts: Facts): Promise<Readonly<Record<string, Goal>>> {
    const { state: { taken } } = await this.desk.decisions.load(this.desk.names.decisions(body, yearOf(meetingDate)));
    return goalsNow(this.desk, taken[paragraph]?.goalIds ?? [], facts);
  }

  private async cycleOf(goals: Readonly<Record<string, Goal>>, facts: Facts): Promise<Cycle> {
    const { desk } = this;
    const goal = Object.values(goals).find(({ status }) => status !== 'absent');
    return goal && goal.status !== 'absent' ? facts.of(desk.cycles, desk.names.cycle(goal.budgetYear)) : absentCycle;
  }

  /** Of a follow-up, the cycle of the round's year. */
  private cycleDecidedOn({ goals: [item] }: Sent<RecordCommitteeDecision>, goals: Readonly<Record<string, Goal>>, facts: Facts): Promise<Cycle> {
    const year = item?.outcome === 'follow-up-submitted' ? item.budgetYear ?? null : null;
    return year === null ? this.cycleOf(goals, facts) : facts.of(this.desk.cycles, this.desk.names.cycle(year));
  }

  private async confirmedFor(goals: readonly CouncilItem[], facts: Facts): Promise<Readonly<Record<number, Cycle>>> {
    const years = new Set(goals.flatMap((item) => (item.outcome === 'confirmed-for-year' ? [item.budgetYear] : [])));
    return Object.fromEntries(await Promise.all([...years].map(async (year) => [year, await facts.of(this.desk.cycles, this.desk.names.cycle(year))] as const)));
  }

  private async transferredTo(goals: readonly (BoardItem | CouncilItem)[], facts: Facts): Promise<Readonly<Record<string, UnitOnRecord>>> {
    const codes = new Set(goals.flatMap((item) => (item.outcome === 'transferred' ? [item.toUnit] : [])));
    const units = await Promise.all([...codes].map((code) => facts.of(this.desk.units, this.desk.names.unit(code))));
    return Object.fromEntries(units.flatMap((unit) => (unit ? [[unit.code, unit]] : [])));
  }

  /** A countersignature is recorded right before its decision. */
  private async carriedOut(stream: string, done: Done, { kind }: SentDecisions): Promise<Done & Readonly<{ carriedOut: readonly CarriedOut[] }>> {
    try {
      const recorded = await this.recorded(stream, done.revision);
      const before = kind === 'countersign-decision' ? await this.recorded(stream, done.revision - 1) : recorded;
      const told = isTold(before) ? await tellGoals(this.desk, before) : [];
      const carriedOut = isDecided(recorded) ? await carryOut(this.desk, recorded) : [];
      return { ...done, position: furthest(done, [...told, ...carriedOut]), carriedOut };
    } catch {
      // The decision is recorded, and that is the answer: the follower brings it to the goals and reports what stops it.
      return { ...done, carriedOut: [] };
    }
  }

  private async warnings(sent: SentDecisions): Promise<readonly DecisionWarning[]> {
    return [...await this.adoptionWarnings(sent), ...('proceedings' in sent ? quorumWarnings(sent.body, sent.proceedings ?? null) : [])];
  }

  /** A budget's goals are the newly elected council's to adopt. */
  private async adoptionWarnings(sent: SentDecisions): Promise<readonly AdoptionWarning[]> {
    const adopted = sent.kind === 'record-council-decision' ? sent.goals.find(({ outcome }) => outcome === 'adopted' || outcome === 'adopted-with-changes') : undefined;
    if (!adopted) return [];
    const { state: goal } = await this.desk.goals.load(this.desk.names.goal(adopted.goalId));
    return goal.status === 'absent' ? [] : adoptionWarnings(sent.meetingDate, goal.budgetYear);
  }

  private async recorded(stream: string, revision: number): Promise<Recalled<DecisionsEvent>> {
    const { store, registry } = this.desk.source;
    for await (const recorded of store.readStream(stream, revision)) return registry.recall<DecisionsEvent>(recorded);
    throw new Error(`The decision of revision ${revision} is not in ${stream}`);
  }
}

const unitsOf = (goals: Readonly<Record<string, Goal>>): readonly string[] =>
  [...new Set(Object.values(goals).flatMap((goal) => (goal.status === 'absent' ? [] : [goal.unit, ...goal.transfers.map(({ toUnit }) => toUnit)])))];
const DECIDED: readonly string[] = decidedContracts.map(({ type }) => type);
const isTold = (event: Recalled<DecisionsEvent>): event is Recalled<OnDecision> => event.type === 'paragraph-reassigned' || event.type === 'decision-countersigned';
const isDecided = (event: Recalled<DecisionsEvent>): event is Recalled<DecidedEvent> => DECIDED.includes(event.type);

type Amendable = Readonly<{ goalId: string; amendment?: Readonly<{ content: GoalContent }> }>;

const amendedHashes = (goals: readonly Amendable[]): Readonly<Record<string, string>> => Object.fromEntries(
  goals.flatMap(({ goalId, amendment }) => (amendment ? [[goalId, contentHash(amendment.content)]] : [])));

/** The extract of the minutes that a decision was recorded from, by its hash. */
function fromDocument(sent: SentDecisions): Partial<EventContext> {
  if (!('documentSha256' in sent) || sent.documentSha256 === undefined) return {};
  const { body, meetingDate, paragraph, documentSha256 } = sent;
  return { decidedOn: meetingDate, basis: { body, meetingDate, paragraph, documentSha256 } };
}
