import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import {
  BOARD, COUNCIL, MUNICIPALITY, adoptionWarnings, announcementWarnings, bodyOfRole, cycleDecider, deadlineWarnings, deadlinesOf, openDays, openingWarnings, proposalWarnings, reportOf, reportWarnings,
  type AdoptionWarning, type AnnouncementWarning, type AuthorizeRejection, type CycleCommand as DecidedCycle, type Cycle, type CycleRejection, type DeadlineWarning, type OpenDays, type OpeningWarning, type ProposalWarning, type ReportWarning, type Resource, type UnitOnRecord,
} from '#lib/planning';
import { Desk } from '../desk.js';
import { execute, type Done, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { goalsNow } from './goals-now.js';
import { OF_MUNICIPALITY, contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentCycle = Sent<DecidedCycle>;

export type CycleWarning = DeadlineWarning | OpeningWarning | AdoptionWarning | AnnouncementWarning | ProposalWarning | ReportWarning;

/** `warnings` are what is worth a second look at what the command concerned, as it stands after it. */
export type CycleAnswer =
  | Exclude<Outcome<CycleRejection | AuthorizeRejection>, Done>
  | (Done & Readonly<{ warnings: readonly CycleWarning[] }>);

export class CycleCommand extends Command<CycleAnswer> {
  /** `goalIds` are the goals of the budget year, where the command depends on how they stand. */
  constructor(readonly sent: SentCycle, readonly request: CommandRequest, readonly goalIds: readonly string[] = []) { super(); }
}

@CommandHandler(CycleCommand)
export class CycleHandler implements ICommandHandler<CycleCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request, goalIds }: CycleCommand): Promise<CycleAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const refused = await refusal(desk, { sent, request, resource: resourceOf(sent, request), facts });
    if (refused) return refused;
    const stream = desk.names.cycle(sent.budgetYear);
    const command = await this.completed(sent, goalIds, facts);
    const outcome = await execute(desk.source, desk.cycles, cycleDecider, { stream, command, context: contextOf(sent, request, facts) });
    return outcome.ok ? { ...outcome, warnings: await this.warnings(stream, sent) } : outcome;
  }

  private async completed(sent: SentCycle, goalIds: readonly string[], facts: Facts): Promise<DecidedCycle> {
    const today = this.desk.clock.today();
    switch (sent.kind) {
      case 'open-cycle': return { ...sent, today, units: await this.registered(sent.template.units.map(({ code }) => code), facts) };
      case 'copy-cycle': {
        const copied = await facts.of(this.desk.cycles, this.desk.names.cycle(sent.copyOf));
        return { ...sent, today, copied, units: await this.registered(copied.status === 'open' ? copied.units : [], facts) };
      }
      case 'open-follow-up-round': return { ...sent, today };
      case 'include-unit': return { ...sent, today, unitOnRecord: await facts.of(this.desk.units, this.desk.names.unit(sent.unit)) };
      case 'move-deadline': case 'extend-deadline': case 'publish-proposal':
      case 'hand-over-report': case 'approve-annual-report': case 'close-cycle': return { ...sent, today };
      case 'freeze-proposal': case 'change-status-set': return { ...sent, today, goalsNow: await goalsNow(this.desk, goalIds, facts) };
    }
  }

  private async registered(codes: readonly string[], facts: Facts): Promise<readonly UnitOnRecord[]> {
    const units = await Promise.all(codes.map((code) => facts.of(this.desk.units, this.desk.names.unit(code))));
    return units.filter((unit) => unit !== null);
  }

  private async warnings(stream: string, sent: SentCycle): Promise<readonly CycleWarning[]> {
    const { cycles, settings, names } = this.desk;
    const [{ state: cycle }, { state: { calendar } }] = await Promise.all([cycles.load(stream), settings.load(names.settings())]);
    return warningsAfter(sent, cycle, openDays(calendar));
  }
}

function warningsAfter(sent: SentCycle, cycle: Cycle, isOpen: OpenDays): readonly CycleWarning[] {
  if (cycle.status !== 'open') return [];
  switch (sent.kind) {
    case 'open-cycle': case 'copy-cycle': return [...openingWarnings(cycle.plan), ...deadlinesOf(cycle).flatMap((name) => deadlineWarnings(cycle, name, isOpen))];
    case 'move-deadline': return deadlineWarnings(cycle, sent, isOpen);
    case 'publish-proposal': return [...adoptionWarnings(sent.councilMeets, sent.budgetYear), ...announcementWarnings(sent.councilMeets, sent.announcedOn)];
    case 'freeze-proposal': return cycle.proposal ? proposalWarnings(cycle.proposal.frozenOn) : [];
    case 'open-follow-up-round': return deadlineWarnings(cycle, reportOf(sent.round.code), isOpen);
    case 'include-unit': case 'extend-deadline': case 'change-status-set': case 'approve-annual-report': case 'close-cycle': return [];
    case 'hand-over-report': return reportWarnings(cycle, sent.followUp, sent.handedOverOn);
  }
}

/** Whoever prepares the goals sets their days, in a capacity of their own body. */
function resourceOf({ kind }: SentCycle, { capacity: { role } }: CommandRequest): Resource {
  switch (kind) {
    case 'move-deadline': case 'extend-deadline': return { body: bodyOfRole(role) ?? MUNICIPALITY, unitKind: null };
    case 'freeze-proposal': case 'hand-over-report': return { body: BOARD, unitKind: null };
    case 'publish-proposal': case 'approve-annual-report': return { body: COUNCIL, unitKind: null };
    case 'open-cycle': case 'copy-cycle': case 'include-unit': case 'open-follow-up-round': case 'change-status-set': case 'close-cycle': return OF_MUNICIPALITY;
  }
}
