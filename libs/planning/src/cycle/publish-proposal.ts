import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { dayNotCome, type DayNotComeRejection } from '../meetings/day-come.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { BoardProposalPublished, type CycleEvent } from './cycle.events.js';
import type { Cycle } from './cycle.state.js';

/** `councilMeets` is the meeting at which KF is to decide, `announcedOn` the day on which it was announced. */
export type PublishProposal = Readonly<{
  kind: 'publish-proposal'; budgetYear: number; councilMeets: LocalDate; announcedOn: LocalDate; today: LocalDate;
}>;
export type PublishProposalRejection = DayNotComeRejection | RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'proposal-not-frozen': NoParams;
  'proposal-already-published': { version: number };
  'announced-before-frozen': { announcedOn: LocalDate; frozenOn: LocalDate };
  'announced-after-meeting': { announcedOn: LocalDate; councilMeets: LocalDate };
}>;

/** KS's proposal is on the website from when KF's meeting is announced (KL 8:14). */
export function publishProposal(cycle: Cycle, { budgetYear, councilMeets, announcedOn, today }: PublishProposal): Decision<CycleEvent, PublishProposalRejection> {
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  if (!cycle.proposal) return reject('proposal-not-frozen');
  const { version, frozenOn, published } = cycle.proposal;
  if (published) return reject('proposal-already-published', { version });
  if (announcedOn < frozenOn) return reject('announced-before-frozen', { announcedOn, frozenOn });
  if (councilMeets < announcedOn) return reject('announced-after-meeting', { announcedOn, councilMeets });
  return dayNotCome(announcedOn, today) ?? accept(BoardProposalPublished.create({ budgetYear, version, councilMeets, announcedOn, recordedOn: today }));
}
