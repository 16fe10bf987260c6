import { accept, reject, type Basis, type Decision, type LocalDate } from '#lib/kernel';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { AnnualReportApproved, type CycleEvent } from './cycle.events.js';
import { annualReportHandedOverOn, type Cycle } from './cycle.state.js';
import { decidedByProblem, type DecidedByRejection } from './decided-by.js';

export type ApproveAnnualReport = Readonly<{ kind: 'approve-annual-report'; budgetYear: number; decidedBy: Basis; today: LocalDate }>;
export type ApproveAnnualReportRejection = DecidedByRejection | RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'annual-report-not-handed-over': NoParams;
  'annual-report-already-approved': { approvedOn: LocalDate };
  'approved-before-handed-over': { meetingDate: LocalDate; handedOverOn: LocalDate };
}>;

/** KF approves the annual report, before it decides on discharge (KL 11:21). */
export function approveAnnualReport(cycle: Cycle, command: ApproveAnnualReport): Decision<CycleEvent, ApproveAnnualReportRejection> {
  const { budgetYear, decidedBy, today } = command;
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  if (cycle.approvedOn !== null) return reject('annual-report-already-approved', { approvedOn: cycle.approvedOn });
  const handedOverOn = annualReportHandedOverOn(cycle);
  if (handedOverOn === undefined) return reject('annual-report-not-handed-over');
  const problem = decidedByProblem(command);
  if (problem) return problem;
  const { meetingDate } = decidedBy;
  return meetingDate < handedOverOn ? reject('approved-before-handed-over', { meetingDate, handedOverOn })
    : accept(AnnualReportApproved.create({ budgetYear, decidedBy, recordedOn: today }));
}
