import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { yearOf } from '../calendar/local-dates.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { FollowUpRoundOpened, type CycleEvent, type FollowUpRound } from './cycle.events.js';
import type { Cycle } from './cycle.state.js';
import { statusSetProblem, type StatusSetRejection } from './status-set.js';

export type OpenFollowUpRound = Readonly<{ kind: 'open-follow-up-round'; budgetYear: number; round: FollowUpRound; today: LocalDate }>;
export type OpenFollowUpRoundRejection = StatusSetRejection | RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'follow-up-already-open': { followUp: string };
  'follow-up-title-missing': NoParams;
  'follow-up-outside-year': { followUp: string; periodEnds: LocalDate; budgetYear: number };
  'deadline-within-period': { periodEnds: LocalDate };
  'deadline-in-past': { day: LocalDate };
}>;

/** One more occasion on which the year's goals are assessed: a forecast in October, say. */
export function openFollowUpRound(cycle: Cycle, command: OpenFollowUpRound): Decision<CycleEvent, OpenFollowUpRoundRejection> {
  const { budgetYear, round, today } = command;
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  if (cycle.followUps.some(({ code }) => code === round.code)) return reject('follow-up-already-open', { followUp: round.code });
  return roundProblem(command) ?? statusSetProblem(round.statuses) ?? accept(FollowUpRoundOpened.create({ budgetYear, round, openedOn: today }));
}

function roundProblem({ budgetYear, round, today }: OpenFollowUpRound): Rejected<OpenFollowUpRoundRejection> | undefined {
  const { code, title, periodEnds, reportBy } = round;
  if (isBlank(title)) return reject('follow-up-title-missing');
  if (yearOf(periodEnds) !== budgetYear) return reject('follow-up-outside-year', { followUp: code, periodEnds, budgetYear });
  if (reportBy <= periodEnds) return reject('deadline-within-period', { periodEnds });
  return reportBy < today ? reject('deadline-in-past', { day: reportBy }) : undefined;
}
