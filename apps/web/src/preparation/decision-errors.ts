import { rejectionSentence, type AnyRejection } from '#lib/texts';
import type { GoalAnswer } from '../api/generated.js';
import type { Refusal } from '../api/refusal.js';
import type { FieldErrors } from '../parts/error-summary.js';

type SentGoal = Pick<GoalAnswer, 'goalId' | 'content'>;
type GoalProblem = AnyRejection & Readonly<{ goalId: string }>;

/**
 * What was refused of a decision, each thing at its field: of the minutes, or of the goal that it is about (`<goalId>.reasons`, or
 * `<goalId>.goal` for the goal as a whole). `errors` are those at the paths that were sent.
 */
export function decisionErrors(refusal: Refusal, errors: FieldErrors, sent: readonly SentGoal[]): FieldErrors {
  const problems = problemsIn(refusal);
  if (problems.length > 0) return Object.fromEntries(problems.map(errorOn));
  return Object.fromEntries(Object.entries(errors).map(([path, message]) => [fieldFor(path, sent), message]));
}

function problemsIn({ problem: { code, params } }: Refusal): readonly GoalProblem[] {
  return code === 'goals-not-decidable' && params && 'problems' in params ? (params.problems as readonly GoalProblem[]) : [];
}

/** A meeting on the wrong day is one error, however many goals it concerns. */
function errorOn(problem: GoalProblem): readonly [field: string, message: string] {
  const part = PARTS[problem.code] ?? 'goal';
  return [part === 'meetingDate' ? part : `${problem.goalId}.${part}`, rejectionSentence(problem)];
}

/** The part of a goal that a rule's refusal is about; of others, the goal as a whole. */
const PARTS: Readonly<Partial<Record<AnyRejection['code'], string>>> = {
  'meeting-before-previous-decision': 'meetingDate', 'respond-by-not-after-meeting': 'respondBy', 'reason-missing': 'reasons',
  'title-missing': 'title', 'text-unchanged': 'title', 'minority-right-used': 'carriedBy', 'minority-is-majority': 'carriedBy',
  'unit-already-responsible': 'toUnit', 'transfer-before-decision': 'effectiveFrom', 'transfer-not-after-previous': 'effectiveFrom', 'ends-no-earlier': 'inForceTo',
  'goal-of-year-already': 'budgetYear', 'yearly-target-missing': 'budgetYear', 'goal-not-in-force-in-year': 'budgetYear', 'change-not-prepared': 'urgency', 'urgency-unexplained': 'urgency',
  'vote-missing': 'vote.inFavour', 'vote-not-adding-up': 'vote.inFavour', 'minority-too-small': 'vote.inFavour', 'majority-missing': 'vote.inFavour',
};

/** `goals.2.amendment.content.indicators.0.target.value` is what was sent; the field bears the ids of goal and indicator. */
function fieldFor(path: string, sent: readonly SentGoal[]): string {
  const [, place, part = ''] = /^goals\.(\d+)\.(.+)$/.exec(path) ?? [];
  const goal = sent[Number(place)];
  if (!goal) return path;
  const [, indicator] = /^amendment\.content\.indicators\.(\d+)/.exec(part) ?? [];
  if (indicator !== undefined) return `${goal.goalId}.${goal.content.indicators[Number(indicator)]?.indicatorId ?? indicator}`;
  return `${goal.goalId}.${part.replace(/^amendment\.(content\.)?/, '').replace(/^reasons?(\.\d+)?$/, 'reasons')}`;
}

/** As they stand together above the form: with the goals' titles, and those of goals that no longer wait under '', where no link leads. */
export function summaryOf(errors: FieldErrors, goals: readonly SentGoal[], sent: readonly SentGoal[]): FieldErrors {
  const told = Object.entries(errors).map(([field, message]) => {
    const about = (goal: SentGoal): boolean => field.startsWith(`${goal.goalId}.`);
    const title = [...goals, ...sent].find(about)?.content.title;
    return { field, isGone: title !== undefined && !goals.some(about), message: title === undefined ? message : `”${title}”: ${message}` };
  });
  const gone = told.filter(({ isGone }) => isGone).map(({ message }) => message);
  const rest = told.filter(({ isGone }) => !isGone).map(({ field, message }) => [field, message] as const);
  return Object.fromEntries(gone.length === 0 ? rest : [...rest, ['', gone.join(' ')]]);
}

/** What is said of one goal, by the part of it. */
export const errorsOn = (goalId: string, errors: FieldErrors): FieldErrors => Object.fromEntries(
  Object.entries(errors).filter(([field]) => field.startsWith(`${goalId}.`)).map(([field, message]) => [field.slice(goalId.length + 1), message]));
