import { accept, reject, type Decision } from '#lib/kernel';
import type { Goal } from '../goal/goal.state.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isSameProposal, proposedGoals } from './board-proposal.js';
import { BoardProposalFrozen, type CycleEvent } from './cycle.events.js';
import type { Cycle } from './cycle.state.js';
import { decidedByProblem, type DecidedBy, type DecidedByRejection } from './decided-by.js';

/** `goalsNow` are the goals of the budget year as they stand, by id. */
export type FreezeProposal = DecidedBy & Readonly<{ kind: 'freeze-proposal'; budgetYear: number; goalsNow: Readonly<Record<string, Goal>> }>;
export type FreezeProposalRejection = DecidedByRejection | RejectionsOf<{
  'cycle-not-open': { budgetYear: number };
  'nothing-proposed': NoParams;
  'proposal-unchanged': { version: number };
}>;

/** KS's proposal as one package for KF: what KS has decided on, text by text. When something changes after, it is frozen anew. */
export function freezeProposal(cycle: Cycle, command: FreezeProposal): Decision<CycleEvent, FreezeProposalRejection> {
  const { budgetYear, decidedBy, goalsNow, today } = command;
  if (cycle.status !== 'open') return reject('cycle-not-open', { budgetYear });
  const problem = decidedByProblem(command);
  if (problem) return problem;
  const goals = proposedGoals(Object.values(goalsNow), budgetYear);
  if (goals.length === 0) return reject('nothing-proposed');
  const { proposal } = cycle;
  if (proposal && isSameProposal(proposal.goals, goals)) return reject('proposal-unchanged', { version: proposal.version });
  return accept(BoardProposalFrozen.create({ budgetYear, version: (proposal?.version ?? 0) + 1, goals, decidedBy, frozenOn: today }));
}
