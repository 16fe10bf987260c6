import type { Registers } from '#lib/kernel';
import type { GoalSheet } from '#lib/scorecard';
import { namesIn, proceedingsAnswer } from '../decisions/proceedings.answer.js';
import type { Reading } from '../reading/readings.js';
import type { GoalAnswer } from './goal.dto.js';

/** Goals as they are told, with those named in their minutes by name. */
export async function goalAnswers(sheets: readonly GoalSheet[], reading: Pick<Reading, 'viewer'>, registers: Registers): Promise<readonly GoalAnswer[]> {
  const names = await namesIn(sheets.flatMap(({ decisions }) => decisions.map(({ proceedings }) => proceedings)), reading, registers);
  return sheets.map((sheet) => ({
    ...sheet, decisions: sheet.decisions.map((decision) => ({ ...decision, proceedings: proceedingsAnswer(decision.basis.body, decision.proceedings, names) })) }));
}
