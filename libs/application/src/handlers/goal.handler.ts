import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { contentHash } from '#lib/evidence';
import {
  COUNCIL, absentCycle, absentGoal, bodyOfRole, goalDecider, isAnsweredIn, responsibleUnit, yearOf,
  type Answers, type AuthorizeRejection, type CarryGoalOver, type Cycle, type DraftGoal, type GoalCommand as DecidedGoal, type GoalRejection,
  type RealignGoalText, type RequestCompletion, type Resource, type ReviseGoal, type SubmitGoalPreliminarily, type UnitOnRecord, type VoidSubmission, type WrittenFollowUpCommand,
} from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { actingForUnit } from '../in-charge.js';
import { contextOf, refusal, type CommandRequest, type Sent } from './request.js';
import { roundsOf } from './rounds-of.js';

export type SentGoalCommand = Sent<DraftGoal | CarryGoalOver | ReviseGoal | SubmitGoalPreliminarily | RequestCompletion | VoidSubmission | RealignGoalText | WrittenFollowUpCommand>;
export type GoalAnswer = Outcome<GoalRejection | AuthorizeRejection>;

export class GoalCommand extends Command<GoalAnswer> {
  constructor(readonly sent: SentGoalCommand, readonly request: CommandRequest) { super(); }
}

type About = Readonly<{ unit: string; budgetYear: number }>;
type Found = Readonly<{ about: About | undefined; unit: UnitOnRecord | null }>;

/** The path of every command on a goal that a person sends. What bodies decide reaches goals by `CarryingOut`. */
@CommandHandler(GoalCommand)
export class GoalHandler implements ICommandHandler<GoalCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: GoalCommand): Promise<GoalAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const about = await this.aboutOf(sent, facts);
    const unit = about ? await facts.of(desk.units, desk.names.unit(about.unit)) : null;
    // Where there is no unit there is nothing to protect, and the decider says what is missing.
    const acting = about && await actingForUnit(desk, about.unit, facts);
    const refused = acting && await refusal(desk, { sent, request, resource: resourceOf(sent, request, acting), facts });
    if (refused) return refused;
    const command = await this.completed(sent, { about, unit, recordedBy: request.personId }, facts);
    return execute(desk.source, desk.goals, goalDecider, {
      stream: desk.names.goal(sent.goalId), command, context: contextOf(sent, request, facts), facts,
      ...(request.ifMatch === undefined ? {} : { ifMatch: request.ifMatch }),
    });
  }

  /** A draft says itself whose it is and for which year; after that the goal does, where there is one. */
  private async aboutOf(sent: SentGoalCommand, facts: Facts): Promise<About | undefined> {
    const { desk } = this;
    if (sent.kind === 'draft-goal' || sent.kind === 'carry-goal-over') return sent;
    const { state: goal } = await facts.own(desk.goals, desk.names.goal(sent.goalId));
    return goal.status === 'absent' ? undefined : { budgetYear: yearSaid(sent) ?? goal.budgetYear, unit: responsibleUnit(goal, desk.clock.today()) };
  }

  private async completed(sent: SentGoalCommand, { about, unit, recordedBy }: Found & Readonly<{ recordedBy: string }>, facts: Facts): Promise<DecidedGoal> {
    const today = this.desk.clock.today();
    switch (sent.kind) {
      case 'draft-goal': return { ...sent, ...await this.draftFacts(sent, { about, unit }, facts) };
      case 'carry-goal-over':
        return { ...sent, ...await this.draftFacts(sent, { about, unit }, facts), fromGoal: await facts.of(this.desk.goals, this.desk.names.goal(sent.fromGoalId)) };
      case 'request-completion': return { ...sent, today };
      case 'void-submission': return { ...sent, today, ...await this.mistakeFacts(sent, facts) };
      case 'realign-goal-text': return { ...sent, today, recordedBy, contentHash: contentHash(sent.content), ...await this.correctionFacts(sent, facts) };
      case 'revise-goal':
        return { ...sent, contentHash: contentHash(sent.content), today };
      case 'submit-goal-preliminarily':
        return { ...sent, today, cycle: await this.cycleOf(about, facts) };
      case 'complete-measure': case 'delay-measure': case 'drop-measure': return { ...sent, today };
      case 'assess-goal': case 'reassess-goal': {
        const cycle = await this.cycleOf(about, facts);
        return { ...sent, today, ...roundsOf(cycle), unreported: await this.unreportedIn(sent, facts) };
      }
    }
  }

  private async mistakeFacts({ mistake }: Sent<VoidSubmission>, facts: Facts): Promise<Pick<VoidSubmission, 'duplicated' | 'isUnitRegistered'>> {
    const { desk } = this;
    return mistake.kind === 'duplicate' ? { duplicated: await facts.of(desk.goals, desk.names.goal(mistake.goalId)), isUnitRegistered: false }
      : { duplicated: absentGoal, isUnitRegistered: await facts.of(desk.units, desk.names.unit(mistake.unit)) !== null };
  }

  private async correctionFacts({ meetingDate, correctionId }: Sent<RealignGoalText>, facts: Facts): Promise<Pick<RealignGoalText, 'correction' | 'taken'>> {
    const { desk } = this;
    const year = yearOf(meetingDate);
    const meetings = await facts.of(desk.meetings, desk.names.meetings(COUNCIL, year));
    const correction = meetings[meetingDate]?.corrections.find((one) => one.correctionId === correctionId) ?? null;
    return { correction, taken: (await facts.of(desk.decisions, desk.names.decisions(COUNCIL, year))).taken };
  }

  /** The names of the goal's indicators of which nothing has been told in the round. */
  private async unreportedIn({ goalId, followUp, budgetYear = null }: Readonly<{ goalId: string; followUp: string; budgetYear?: number | null }>, facts: Facts): Promise<readonly string[]> {
    const { desk } = this;
    const { state: goal } = await facts.own(desk.goals, desk.names.goal(goalId));
    if (goal.status === 'absent') return [];
    const round = { goalId, followUp, budgetYear: budgetYear === goal.budgetYear ? null : budgetYear };
    const told = await Promise.all(goal.content.indicators.map(async ({ indicatorId, name }) => (
      { name, series: await facts.of(desk.indicators, desk.names.indicator(indicatorId)) })));
    return told.filter(({ series }) => !isAnsweredIn(series, round)).map(({ name }) => name);
  }

  private async draftFacts(sent: Sent<DraftGoal | CarryGoalOver>, { about, unit }: Found, facts: Facts) {
    return {
      contentHash: contentHash(sent.content), today: this.desk.clock.today(), cycle: await this.cycleOf(about, facts), unitOnRecord: unit,
      answers: await this.answersOf(sent, facts),
    };
  }

  private answersOf({ budgetYear, unit }: About, facts: Facts): Promise<Answers> {
    return facts.of(this.desk.answers, this.desk.names.answers(budgetYear, unit));
  }

  private async cycleOf(about: About | undefined, facts: Facts): Promise<Cycle> {
    const { desk } = this;
    return about ? facts.of(desk.cycles, desk.names.cycle(about.budgetYear)) : absentCycle;
  }
}

/** The year of the round that is reported in, where it is told. */
const yearSaid = (sent: SentGoalCommand): number | null => (sent.kind === 'assess-goal' || sent.kind === 'reassess-goal' ? sent.budgetYear ?? null : null);

/** Whoever prepares the goals acts on everybody's, in a capacity of their own body. */
function resourceOf({ kind }: SentGoalCommand, { capacity: { role } }: CommandRequest, acting: Resource): Resource {
  const isPreparing = kind === 'request-completion' || kind === 'void-submission' || kind === 'realign-goal-text';
  return isPreparing ? { ...acting, body: bodyOfRole(role) ?? acting.body } : acting;
}
