import { accept, type Decision } from '#lib/kernel';
import { votingProblem, type Voting, type VotingRejection } from '../decisions/voting.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalTabled, type GoalEvent } from './goal.events.js';
import { isMinorityRightUsed, type ExistingGoal } from './goal.state.js';
import { turnProblem, type NotBeforeCouncil, type NotWithBoard } from './whose-turn.js';

/** Carried out from KS's or KF's decision to wait with the goal until a later meeting (bordläggning). It stays where it is, its text unchanged (KL 5:51). */
export type TableGoal = DecidedStep & Readonly<{ kind: 'table-goal'; reason: string | null; voting: Voting }>;
export type TableGoalRejection = DecidedTextRejection | NotWithBoard | NotBeforeCouncil | VotingRejection;

export function tableGoal(goal: ExistingGoal, { kind: _, ...step }: TableGoal): Decision<GoalEvent, TableGoalRejection> {
  const { voting, basis: { body } } = step;
  return turnProblem(goal, body) ?? votingProblem({ voting, body, isMinorityRightUsed: isMinorityRightUsed(goal) })
    ?? decidedTextProblem(goal, step) ?? accept(GoalTabled.create(step));
}
