import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { cellProblem, type CellRejection } from '../cycle/cell-problem.js';
import type { Cycle } from '../cycle/cycle.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { AreaDeclaredNotApplicable, type AnswersEvent } from './answers.events.js';
import type { Answers } from './answers.state.js';

/** `goalsInArea` are the ids of the unit's goals there, in whatever state. */
export type DeclareAreaNotApplicable = Readonly<{
  kind: 'declare-area-not-applicable'; budgetYear: number; unit: string; area: string; reason: string;
  today: LocalDate; cycle: Cycle; goalsInArea: readonly string[];
}>;
export type DeclareAreaNotApplicableRejection = CellRejection | RejectionsOf<{
  'reason-missing': NoParams;
  'area-already-not-applicable': { area: string };
  'area-has-goals': { area: string; goals: number };
}>;

export function declareAreaNotApplicable(
  { notApplicable }: Answers, command: DeclareAreaNotApplicable,
): Decision<AnswersEvent, DeclareAreaNotApplicableRejection> {
  const { budgetYear, unit, area, reason, today, goalsInArea } = command;
  const problem = cellProblem(command);
  if (problem) return problem;
  if (isBlank(reason)) return reject('reason-missing');
  if (notApplicable.includes(area)) return reject('area-already-not-applicable', { area });
  if (goalsInArea.length > 0) return reject('area-has-goals', { area, goals: goalsInArea.length });
  return accept(AreaDeclaredNotApplicable.create({ budgetYear, unit, area, reason, declaredOn: today }));
}
