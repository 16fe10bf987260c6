import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { dayNotCome, type DayNotComeRejection } from '../meetings/day-come.js';
import type { RejectionsOf } from '../rejections-of.js';
import { ReportHandedOver, type CycleEvent } from './cycle.events.js';
import type { Cycle } from './cycle.state.js';

export type HandOverReport = Readonly<{ kind: 'hand-over-report'; budgetYear: number; followUp: string; handedOverOn: LocalDate; today: LocalDate }>;
export type HandOverReportRejection = DayNotComeRejection | RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'follow-up-unknown': { followUp: string };
  'report-already-handed-over': { followUp: string; handedOverOn: LocalDate };
  'report-before-period-ends': { periodEnds: LocalDate };
}>;

/** KS hands a report over to KF and to the auditors: an interim report by KL 11:16, the annual report by KL 11:20. */
export function handOverReport(cycle: Cycle, { budgetYear, followUp, handedOverOn, today }: HandOverReport): Decision<CycleEvent, HandOverReportRejection> {
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  const round = cycle.followUps.find(({ code }) => code === followUp);
  if (!round) return reject('follow-up-unknown', { followUp });
  const before = cycle.handedOver[followUp];
  if (before !== undefined) return reject('report-already-handed-over', { followUp, handedOverOn: before });
  if (handedOverOn <= round.periodEnds) return reject('report-before-period-ends', { periodEnds: round.periodEnds });
  return dayNotCome(handedOverOn, today) ?? accept(ReportHandedOver.create({ budgetYear, followUp, handedOverOn, recordedOn: today }));
}
