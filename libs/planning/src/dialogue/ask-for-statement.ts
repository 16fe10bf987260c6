import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { ExistingGoal, Goal, GoalStatus } from '../goal/goal.state.js';
import { UNDECIDED } from '../goal/undecided.js';
import { isBlank } from '../is-blank.js';
import { isValidOn, type UnitOnRecord } from '../organisation/unit.state.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { StatementAskedFor, type DialogueEvent } from './dialogue.events.js';
import type { Dialogue } from './dialogue.state.js';

/** `by` is the body of whoever asks, `goal` the goal as it stands, `askedUnit` the registration of the unit that is asked. */
export type AskForStatement = Readonly<{
  kind: 'ask-for-statement'; goalId: string; statementId: string; askedOf: string; question: string; respondBy: LocalDate;
  by: string; goal: Goal; askedUnit: UnitOnRecord | null; today: LocalDate;
}>;
export type AskForStatementRejection = RejectionsOf<{
  'goal-unknown': { goalId: string };
  'statement-not-askable': { status: GoalStatus };
  'question-missing': NoParams;
  'respond-by-not-later': { respondBy: LocalDate };
  'unit-not-registered': { unit: string };
  'unit-not-valid-on': { unit: string; on: LocalDate };
  'statement-of-own-unit': { unit: string };
  'statement-already-asked-for': { askedOf: string; respondBy: LocalDate };
}>;

/** Another unit's opinion, while the goal is not decided: on a draft, or when it is prepared or referred back (KL 6:12 lets KS ask). */
export function askForStatement(dialogue: Dialogue, command: AskForStatement): Decision<DialogueEvent, AskForStatementRejection> {
  const { goalId, goal, question, respondBy, today } = command;
  if (goal.status === 'absent') return reject('goal-unknown', { goalId });
  if (!UNDECIDED.includes(goal.status)) return reject('statement-not-askable', { status: goal.status });
  if (isBlank(question)) return reject('question-missing');
  if (respondBy <= today) return reject('respond-by-not-later', { respondBy });
  return askedProblem(dialogue, goal, command) ?? accept(askedFor(goal, command));
}

function askedProblem(dialogue: Dialogue, goal: ExistingGoal, { askedOf, askedUnit, today }: AskForStatement): Rejected<AskForStatementRejection> | undefined {
  if (!askedUnit) return reject('unit-not-registered', { unit: askedOf });
  if (!isValidOn(today, askedUnit)) return reject('unit-not-valid-on', { unit: askedOf, on: today });
  if (askedOf === goal.unit) return reject('statement-of-own-unit', { unit: askedOf });
  const open = Object.values(dialogue).find((one) => one.status === 'asked' && one.askedOf === askedOf && one.version === goal.version);
  return open && reject('statement-already-asked-for', { askedOf, respondBy: open.respondBy });
}

const askedFor = (
  { budgetYear, unit, area, version, contentHash, content }: ExistingGoal, { goalId, statementId, by, askedOf, question, respondBy, today }: AskForStatement,
): DialogueEvent => StatementAskedFor.create({
  goalId, statementId, budgetYear, unit, area, by, askedOf, question, version, contentHash, content, respondBy, askedOn: today });
