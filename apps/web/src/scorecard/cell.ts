import type { CellAnswer, GoalOnScorecardAnswer } from '../api/generated.js';
import { MARK_NAMES, type MarkName } from '../parts/marks.js';

/** What the matrix tells: where the goals are now, or what has come of them at one of the steps on their way. */
const STEP_VIEWS = ['laget', 'forslag', 'ks', 'kf'] as const;
export type StepView = (typeof STEP_VIEWS)[number];
export type View = StepView | RoundView;
type RoundView = `uppfoljning-${string}`;

/** Each of the year's follow-ups is a step of its own. */
export const viewsOf = (rounds: readonly string[]): readonly View[] => [...STEP_VIEWS, ...rounds.map(roundView)];
export const roundView = (round: string): RoundView => `uppfoljning-${round}`;
export const roundOf = (view: View): string | null => (isStep(view) ? null : view.slice('uppfoljning-'.length));
const isStep = (view: View): view is StepView => STEP_VIEWS.some((step) => step === view);

/** What a cell shows: a shape and a word for its goal that needs most attention, and how many share it. */
export type CellSummary = Readonly<{ mark: MarkName; goals: number; isPreliminary: boolean; daysLate: number }>;

const ATTENTION: ReadonlyMap<MarkName, number> = new Map(MARK_NAMES.map((name, order) => [name, order]));

/** What a unit has answered in an area. */
type Answered = Pick<CellAnswer, 'goals' | 'notApplicable'>;

export function cellSummary({ goals, notApplicable }: Answered, view: View): CellSummary {
  const marks = goals.map((goal) => markOf(goal, view)).toSorted((one, other) => attention(one) - attention(other));
  return {
    mark: marks[0] ?? (notApplicable ? 'not-applicable' : 'not-reported'), goals: goals.length,
    isPreliminary: goals.map((goal) => answerIn(goal, view)).some((said) => said?.certainty === 'preliminary' || said?.stage === 'open'),
    daysLate: Math.max(0, ...goals.map(({ daysLate }) => daysLate ?? 0)),
  };
}

const attention = (mark: MarkName): number => ATTENTION.get(mark) ?? 0;

type Status = GoalOnScorecardAnswer['status'];

/** What a goal's status says of a step: of a step that lies behind, only that it is done. */
const STEPS: Readonly<Record<'forslag' | 'ks' | 'kf', Readonly<Record<Status, MarkName>>>> = {
  forslag: {
    'draft': 'draft', 'submitted': 'submitted', 'endorsed': 'submitted', 'rejection-proposed': 'submitted', 'referred-back': 'referred-back', 'completion-requested': 'completion-requested',
    'adopted': 'submitted', 'rejected': 'submitted', 'withdrawn': 'withdrawn', 'voided': 'submitted', 'mistaken': 'mistaken',
  },
  ks: {
    'draft': 'not-yet', 'submitted': 'awaiting', 'endorsed': 'endorsed', 'rejection-proposed': 'rejection-proposed', 'referred-back': 'referred-back', 'completion-requested': 'awaiting',
    'adopted': 'prepared', 'rejected': 'prepared', 'withdrawn': 'withdrawn', 'voided': 'awaiting', 'mistaken': 'mistaken',
  },
  kf: {
    'draft': 'not-yet', 'submitted': 'not-yet', 'endorsed': 'awaiting', 'rejection-proposed': 'awaiting', 'referred-back': 'not-yet', 'completion-requested': 'not-yet',
    'adopted': 'adopted', 'rejected': 'rejected', 'withdrawn': 'withdrawn', 'voided': 'voided', 'mistaken': 'mistaken',
  },
};

/** In a follow-up, an adopted goal of which nobody has said how it goes is silent, which is a status of its own; not one that has ended before its time. */
export function markOf(goal: GoalOnScorecardAnswer, view: View): MarkName {
  const { status } = goal;
  if (isStep(view)) return view === 'laget' ? whereNow(goal) : STEPS[view][status];
  if (status !== 'adopted') return status;
  const { assessment = 'not-assessed' } = answerIn(goal, view) ?? {};
  if (assessment !== 'not-assessed') return assessment;
  return whereNow(goal) === 'ended' ? 'ended' : 'not-reported';
}

const whereNow = ({ status, validity, isDiscontinued }: GoalOnScorecardAnswer): MarkName => (isDiscontinued && validity === 'ended' ? 'ended' : status);

const answerIn = ({ assessments }: GoalOnScorecardAnswer, view: View) => assessments.find(({ followUp }) => followUp === roundOf(view));

/** The last follow-up in which something is said, else where the goals are. */
export function viewAtHand(goals: readonly GoalOnScorecardAnswer[], rounds: readonly string[]): View {
  const answered = rounds.findLast((round) => goals.some(({ assessments }) => assessments.some(({ followUp }) => followUp === round)));
  return answered === undefined ? 'laget' : roundView(answered);
}
