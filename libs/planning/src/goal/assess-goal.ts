import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { FollowUpRound } from '../cycle/cycle.events.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isBlank } from '../is-blank.js';
import type { Assessment, Certainty, Measure } from './assessment.js';
import { GoalAssessed, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** `rounds` are the follow-ups of the goal's cycle. */
export type AssessGoal = Readonly<{
  kind: 'assess-goal'; goalId: string; followUp: string;
  assessment: Assessment; certainty: Certainty; motivation: string; measures: readonly Measure[];
  today: LocalDate; rounds: readonly FollowUpRound[];
}>;
export type AssessGoalRejection = RejectionsOf<{
  'goal-not-adopted': { status: GoalStatus };
  'follow-up-unknown': { followUp: string };
  'follow-up-not-begun': { followUp: string; periodEnds: LocalDate };
  'assessment-final': { followUp: string };
  'status-not-in-round': { assessment: Assessment; statuses: readonly Assessment[] };
  'motivation-missing': NoParams;
  'measure-missing': { assessment: Assessment };
}>;

export function assessGoal(goal: ExistingGoal, command: AssessGoal): Decision<GoalEvent, AssessGoalRejection> {
  const { goalId, followUp, assessment, certainty, motivation, measures, today } = command;
  if (goal.status !== 'adopted') return reject('goal-not-adopted', { status: goal.status });
  if (goal.finallyAssessed.includes(followUp)) return reject('assessment-final', { followUp });
  return roundProblem(command) ?? answerProblem(command) ?? accept(GoalAssessed.create({
    goalId, followUp, assessedOn: today, assessment, certainty, motivation, measures,
  }));
}

type Problem = Rejected<AssessGoalRejection> | undefined;

function roundProblem({ followUp, assessment, today, rounds }: AssessGoal): Problem {
  const round = rounds.find(({ code }) => code === followUp);
  if (!round) return reject('follow-up-unknown', { followUp });
  if (today < round.periodEnds) return reject('follow-up-not-begun', { followUp, periodEnds: round.periodEnds });
  if (!round.statuses.includes(assessment)) return reject('status-not-in-round', { assessment, statuses: round.statuses });
  return undefined;
}

/** What is not reached needs a measure: what is done about it, by whom and when. */
function answerProblem({ assessment, motivation, measures }: AssessGoal): Problem {
  if (isBlank(motivation)) return reject('motivation-missing');
  const isShort = assessment === 'partly-achieved' || assessment === 'not-achieved';
  return isShort && measures.every(({ text }) => isBlank(text)) ? reject('measure-missing', { assessment }) : undefined;
}
