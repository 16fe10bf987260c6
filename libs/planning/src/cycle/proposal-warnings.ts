import type { LocalDate } from '#lib/kernel';
import { electionDay, isOutgoingBoard, newBoardFrom, newCouncilFrom } from '../calendar/election.js';
import { yearOf } from '../calendar/local-dates.js';
import type { RejectionsOf } from '../rejections-of.js';

/** What is worth a second look at the day on which KS's proposal was frozen. Nothing is refused for it. */
export type ProposalWarning = RejectionsOf<{
  'outgoing-board': { frozenOn: LocalDate; electionDay: LocalDate; newCouncilFrom: LocalDate; newBoardFrom: LocalDate };
}>;

/** In the autumn of an election the outgoing board proposes what the incoming council adopts (KL 6:18, 11:8, 11:10). */
export function proposalWarnings(frozenOn: LocalDate): readonly ProposalWarning[] {
  const year = yearOf(frozenOn);
  return isOutgoingBoard(frozenOn)
    ? [{ code: 'outgoing-board', params: { frozenOn, electionDay: electionDay(year), newCouncilFrom: newCouncilFrom(year), newBoardFrom: newBoardFrom(year) } }] : [];
}
