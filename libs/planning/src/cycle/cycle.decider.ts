import { reject, type Decider, type LocalDate, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { approveAnnualReport, type ApproveAnnualReport, type ApproveAnnualReportRejection } from './approve-annual-report.js';
import { changeStatusSet, type ChangeStatusSet, type ChangeStatusSetRejection } from './change-status-set.js';
import { closeCycle, type CloseCycle, type CloseCycleRejection } from './close-cycle.js';
import { copyCycle, type CopyCycle, type CopyCycleRejection } from './copy-cycle.js';
import type { CycleEvent } from './cycle.events.js';
import { absentCycle, evolveCycle, type Cycle } from './cycle.state.js';
import { extendDeadline, type ExtendDeadline, type ExtendDeadlineRejection } from './extend-deadline.js';
import { freezeProposal, type FreezeProposal, type FreezeProposalRejection } from './freeze-proposal.js';
import { handOverReport, type HandOverReport, type HandOverReportRejection } from './hand-over-report.js';
import { includeUnit, type IncludeUnit, type IncludeUnitRejection } from './include-unit.js';
import { moveDeadline, type MoveDeadline, type MoveDeadlineRejection } from './move-deadline.js';
import { openCycle, type OpenCycle, type OpenCycleRejection } from './open-cycle.js';
import { openFollowUpRound, type OpenFollowUpRound, type OpenFollowUpRoundRejection } from './open-follow-up-round.js';
import { publishProposal, type PublishProposal, type PublishProposalRejection } from './publish-proposal.js';

export type CycleCommand =
  | OpenCycle | CopyCycle | IncludeUnit | MoveDeadline | ExtendDeadline | FreezeProposal | PublishProposal
  | OpenFollowUpRound | ChangeStatusSet | HandOverReport | ApproveAnnualReport | CloseCycle;
export type CycleRejection =
  | OpenCycleRejection | CopyCycleRejection | IncludeUnitRejection | MoveDeadlineRejection | ExtendDeadlineRejection
  | FreezeProposalRejection | PublishProposalRejection | HandOverReportRejection | ApproveAnnualReportRejection | CloseCycleRejection
  | OpenFollowUpRoundRejection | ChangeStatusSetRejection
  | RejectionsOf<{ 'cycle-closed': { budgetYear: number; closedOn: LocalDate } }>;

export const cycleDecider: Decider<Cycle, CycleCommand, CycleEvent, CycleRejection> = {
  initial: absentCycle,
  evolve: evolveCycle,
  decide: (cycle, command) => {
    const closed = closedProblem(cycle, command);
    if (closed) return closed;
    switch (command.kind) {
      case 'open-cycle': return openCycle(cycle, command);
      case 'copy-cycle': return copyCycle(cycle, command);
      case 'include-unit': return includeUnit(cycle, command);
      case 'move-deadline': return moveDeadline(cycle, command);
      case 'extend-deadline': return extendDeadline(cycle, command);
      case 'open-follow-up-round': return openFollowUpRound(cycle, command);
      case 'change-status-set': return changeStatusSet(cycle, command);
      case 'freeze-proposal': return freezeProposal(cycle, command);
      case 'publish-proposal': return publishProposal(cycle, command);
      case 'hand-over-report': return handOverReport(cycle, command);
      case 'approve-annual-report': return approveAnnualReport(cycle, command);
      case 'close-cycle': return closeCycle(cycle, command);
    }
  },
};

/** A cycle is closed for everything that concerns it as a whole. */
function closedProblem(cycle: Cycle, { kind, budgetYear }: CycleCommand): Rejected<CycleRejection> | undefined {
  const opens = kind === 'open-cycle' || kind === 'copy-cycle';
  return cycle.status === 'open' && cycle.closedOn !== null && !opens ? reject('cycle-closed', { budgetYear, closedOn: cycle.closedOn }) : undefined;
}
