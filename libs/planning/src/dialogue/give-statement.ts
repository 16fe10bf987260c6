import { accept, reject, type Basis, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { daysBetween } from '../calendar/local-dates.js';
import { paragraphProblem, type ParagraphRejection } from '../decisions/paragraph.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { StatementGiven, type DialogueEvent } from './dialogue.events.js';
import type { Dialogue } from './dialogue.state.js';
import { openStatement, type OpenStatementRejection } from './open-statement.js';

export type GiveStatement = Readonly<{
  kind: 'give-statement'; goalId: string; statementId: string; text: string; basis: Basis | null; today: LocalDate;
}>;
export type GiveStatementRejection = OpenStatementRejection | ParagraphRejection | RejectionsOf<{
  'statement-empty': NoParams;
  'meeting-in-future': { meetingDate: LocalDate };
}>;

/** Late is accepted: whoever asked decides whether to wait. */
export function giveStatement(dialogue: Dialogue, { goalId, statementId, text, basis, today }: GiveStatement): Decision<DialogueEvent, GiveStatementRejection> {
  const open = openStatement(dialogue, statementId);
  if (!open.ok) return open;
  if (isBlank(text)) return reject('statement-empty');
  const daysLate = Math.max(0, daysBetween(open.statement.respondBy, today));
  return basisProblem(basis, today) ?? accept(StatementGiven.create({ goalId, statementId, text, basis, givenOn: today, daysLate }));
}

function basisProblem(basis: Basis | null, today: LocalDate): Rejected<GiveStatementRejection> | undefined {
  if (!basis) return undefined;
  return paragraphProblem(basis.paragraph) ?? (basis.meetingDate > today ? reject('meeting-in-future', { meetingDate: basis.meetingDate }) : undefined);
}
