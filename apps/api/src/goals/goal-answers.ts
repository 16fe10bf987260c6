import type { Registers } from '#lib/kernel';
import { namedIn } from '#lib/planning';
import type { Countersigned, DecisionOnGoal, GoalSheet } from '#lib/scorecard';
import type { Reading } from '#lib/telling';
import { proceedingsAnswer } from '../decisions/proceedings.answer.js';
import { namesSeen, type Names } from '../reading/names-seen.js';
import type { DecisionOnGoalAnswer, GoalAnswer } from './goal.dto.js';
import type { CountersignedAnswer } from './set-right.dto.js';

/** Goals as they are told, with those named in their decisions by name. */
export async function goalAnswers(sheets: readonly GoalSheet[], reading: Pick<Reading, 'viewer'>, registers: Registers): Promise<readonly GoalAnswer[]> {
  const names = await namesSeen(sheets.flatMap(({ decisions }) => decisions.flatMap(personsOf)), reading, registers);
  return sheets.map((sheet) => ({ ...sheet, decisions: sheet.decisions.map((decision) => decisionAnswer(decision, names)) }));
}

const personsOf = ({ proceedings, countersigned }: DecisionOnGoal): readonly string[] =>
  [...(proceedings ? namedIn(proceedings) : []), ...(countersigned ? [countersigned.recordedBy, countersigned.countersignedBy] : [])];

const decisionAnswer = (decision: DecisionOnGoal, names: Names): DecisionOnGoalAnswer => ({
  ...decision, proceedings: proceedingsAnswer(decision.basis.body, decision.proceedings, names), countersigned: decision.countersigned && countersignedAnswer(decision.countersigned, names) });

const countersignedAnswer = ({ recordedBy, countersignedBy, countersignedOn }: Countersigned, names: Names): CountersignedAnswer =>
  ({ recordedBy: names.get(recordedBy) ?? null, countersignedBy: names.get(countersignedBy) ?? null, countersignedOn });
