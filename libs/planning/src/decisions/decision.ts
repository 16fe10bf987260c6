import { accept, reject, type Accepted, type LocalDate, type Rejected } from '#lib/kernel';
import { firstRepeated } from '../first-repeated.js';
import { yearOf } from '../calendar/local-dates.js';
import { goalDecider, type GoalRejection } from '../goal/goal.decider.js';
import { absentGoal, type ExistingGoal, type Goal } from '../goal/goal.state.js';
import { notHeldProblem, type NotHeldRejection } from '../meetings/held-meeting.js';
import type { Meetings } from '../meetings/meetings.state.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { annulledProblem, type AnnulledRejection } from './annulment.js';
import { goalCommandsOf } from './carry-out.js';
import type { Decided, DecidedEvent, DecidedText } from './decisions.events.js';
import type { Decisions } from './decisions.state.js';
import { paragraphProblem, type ParagraphRejection } from './paragraph.js';
import type { PackageRejection } from './package-problem.js';
import { proceedingsProblem, type Proceedings, type ProceedingsRejection } from './proceedings.js';

/** The text of a goal that the body had before it. */
export type DecidedVersion = Readonly<{ goalId: string; version: number }>;

type GoalsNow = Readonly<Record<string, Goal>>;

/**
 * What every body's decision is recorded with. `goalsNow` holds the goals as they stand, by id; `meetings` are the body's in the year; `registered` are those
 * of the persons named in `proceedings` who are registered. `documentSha256` is of the extract of the minutes that it was recorded from: it goes with the
 * basis of what is recorded, and is no matter of the decision's.
 */
export type RecordedDecision<Item extends DecidedVersion> = Readonly<{
  decisionId: string; body: string; meetingDate: LocalDate; paragraph: number; caseNumber: string | null;
  goals: readonly Item[]; today: LocalDate; goalsNow: GoalsNow; meetings: Meetings;
  proceedings?: Proceedings; registered: readonly string[]; documentSha256?: string;
}>;

export type GoalProblem = Readonly<{ goalId: string }> & (GoalRejection | PackageRejection);
export type UndecidableRejection = RejectionsOf<{ 'goals-not-decidable': { problems: readonly GoalProblem[] } }>;
export type DecisionRejection = UndecidableRejection | NotHeldRejection | AnnulledRejection | ParagraphRejection | ProceedingsRejection | RejectionsOf<{
  'paragraph-taken': { paragraph: number; year: number };
  'meeting-in-future': { meetingDate: LocalDate };
  'no-goals-decided': NoParams;
  'goal-decided-twice': { goalId: string };
}>;

/** What can be wrong with any body's decision, whatever it says of the goals. */
export function decisionProblem({ taken }: Decisions, decision: RecordedDecision<DecidedVersion>): Rejected<DecisionRejection> | undefined {
  const { body, paragraph, meetingDate, goals, today, meetings, proceedings, registered } = decision;
  const numbered = paragraphProblem(paragraph);
  if (numbered) return numbered;
  if (taken[paragraph] !== undefined) return reject('paragraph-taken', { paragraph, year: yearOf(meetingDate) });
  if (meetingDate > today) return reject('meeting-in-future', { meetingDate });
  return notHeldProblem(meetings, meetingDate) ?? annulledProblem(meetings, decision) ?? goalsProblem(goals)
    ?? (proceedings && proceedingsProblem({ body, proceedings, registered }));
}

function goalsProblem(goals: readonly DecidedVersion[]): Rejected<DecisionRejection> | undefined {
  if (goals.length === 0) return reject('no-goals-decided');
  const twice = firstRepeated(goals.map(({ goalId }) => goalId));
  return twice === undefined ? undefined : reject('goal-decided-twice', { goalId: twice });
}

/** A § is decided whole or not at all: every goal must take the very step that the decision will bring it. */
export function acceptIfDecidable<E extends DecidedEvent>(
  event: E, goalsNow: GoalsNow,
): Accepted<E> | Rejected<UndecidableRejection> {
  const problems = problemsOf(event, goalsNow);
  return problems.length === 0 ? accept(event) : reject('goals-not-decidable', { problems });
}

/** What keeps goals from the step that a decision would bring them. */
export const problemsOf = (event: DecidedEvent, goalsNow: GoalsNow): readonly GoalProblem[] => goalCommandsOf(event).flatMap((command): readonly GoalProblem[] => {
  const { goalId } = command;
  const decision = goalDecider.decide(goalsNow[goalId] ?? absentGoal, command);
  return decision.ok ? [] : [{ goalId, ...decision.rejection }];
});

export const decidedOf = ({ decisionId, body, meetingDate, paragraph, caseNumber, today, proceedings }: RecordedDecision<DecidedVersion>): Decided =>
  ({ decisionId, body, meetingDate, paragraph, caseNumber, recordedOn: today, proceedings: proceedings ?? null });

/** What a decision says of a goal, beside the goal as it stands. */
export type OnGoal<Item> = Readonly<{ item: Item; goal: ExistingGoal }>;

export function findGoals<Item extends DecidedVersion>(
  items: readonly Item[], goalsNow: GoalsNow,
): Readonly<{ ok: true; found: readonly OnGoal<Item>[] }> | Rejected<UndecidableRejection> {
  const found: OnGoal<Item>[] = [];
  const problems: GoalProblem[] = [];
  for (const item of items) {
    const goal = goalsNow[item.goalId] ?? absentGoal;
    if (goal.status === 'absent') problems.push({ goalId: item.goalId, code: 'goal-unknown', params: { goalId: item.goalId } });
    else found.push({ item, goal });
  }
  return problems.length === 0 ? { ok: true, found } : reject('goals-not-decidable', { problems });
}

export const textOf = ({ item, goal }: OnGoal<DecidedVersion>): DecidedText =>
  ({ goalId: item.goalId, version: item.version, contentHash: goal.contentHash });
