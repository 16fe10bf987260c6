import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { StatementPassedOver, type DialogueEvent } from './dialogue.events.js';
import type { Dialogue } from './dialogue.state.js';
import { openStatement, type OpenStatementRejection } from './open-statement.js';

export type PassOverStatement = Readonly<{ kind: 'pass-over-statement'; goalId: string; statementId: string; reason: string; today: LocalDate }>;
export type PassOverStatementRejection = OpenStatementRejection | RejectionsOf<{
  'statement-not-due': { respondBy: LocalDate };
  'reason-missing': NoParams;
}>;

/** Not before the unit has had the time it was given. */
export function passOverStatement(
  dialogue: Dialogue, { goalId, statementId, reason, today }: PassOverStatement,
): Decision<DialogueEvent, PassOverStatementRejection> {
  const open = openStatement(dialogue, statementId);
  if (!open.ok) return open;
  const { respondBy } = open.statement;
  if (today <= respondBy) return reject('statement-not-due', { respondBy });
  if (isBlank(reason)) return reject('reason-missing');
  return accept(StatementPassedOver.create({ goalId, statementId, reason, passedOverOn: today }));
}
