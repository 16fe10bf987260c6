import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { votingProblem, type Voting, type VotingRejection } from '../decisions/voting.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalReferredBack, type GoalEvent, type ReferredTo } from './goal.events.js';
import { isMinorityRightUsed, isPreparedByPresidium, type ExistingGoal } from './goal.state.js';
import { turnProblem, type NotBeforeCouncil, type NotWithBoard } from './whose-turn.js';

/** Carried out from KS's or KF's decision to send the goal back for an answer by `respondBy`. The reasons are set by those who asked for it (KL 5:50). */
export type ReferGoalBack = DecidedStep & Readonly<{
  kind: 'refer-goal-back'; referredTo: ReferredTo; reasons: readonly string[]; respondBy: LocalDate; voting: Voting;
}>;
type AnswerRejection = RejectionsOf<{
  'reason-missing': NoParams;
  'respond-by-not-after-meeting': { respondBy: LocalDate; meetingDate: LocalDate };
}>;
export type ReferGoalBackRejection = DecidedTextRejection | NotWithBoard | NotBeforeCouncil | VotingRejection | AnswerRejection;

export function referGoalBack(goal: ExistingGoal, { kind: _, ...step }: ReferGoalBack): Decision<GoalEvent, ReferGoalBackRejection> {
  const { voting, basis: { body } } = step;
  if (step.referredTo === 'board' && isPreparedByPresidium(goal)) return reject('goal-not-for-board');
  return turnProblem(goal, body) ?? votingProblem({ voting, body, isMinorityRightUsed: isMinorityRightUsed(goal) }) ?? answerProblem(step)
    ?? decidedTextProblem(goal, step) ?? accept(GoalReferredBack.create(step));
}

function answerProblem({ reasons, respondBy, basis: { meetingDate } }: Omit<ReferGoalBack, 'kind'>): Rejected<AnswerRejection> | undefined {
  if (reasons.every(isBlank)) return reject('reason-missing');
  return respondBy <= meetingDate ? reject('respond-by-not-after-meeting', { respondBy, meetingDate }) : undefined;
}
