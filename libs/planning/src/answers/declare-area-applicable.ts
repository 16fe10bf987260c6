import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { AreaDeclaredApplicable, type AnswersEvent } from './answers.events.js';
import type { Answers } from './answers.state.js';

export type DeclareAreaApplicable = Readonly<{
  kind: 'declare-area-applicable'; budgetYear: number; unit: string; area: string; today: LocalDate;
}>;
export type DeclareAreaApplicableRejection = RejectionsOf<{ 'area-not-declared': { area: string } }>;

export function declareAreaApplicable(
  { notApplicable }: Answers, { budgetYear, unit, area, today }: DeclareAreaApplicable,
): Decision<AnswersEvent, DeclareAreaApplicableRejection> {
  if (!notApplicable.includes(area)) return reject('area-not-declared', { area });
  return accept(AreaDeclaredApplicable.create({ budgetYear, unit, area, declaredOn: today }));
}
