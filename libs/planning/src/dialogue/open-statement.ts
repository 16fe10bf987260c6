import { reject, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { Dialogue, Statement } from './dialogue.state.js';

export type OpenStatementRejection = RejectionsOf<{
  'statement-unknown': { statementId: string };
  'statement-already-given': { askedOf: string };
  'statement-already-passed-over': { askedOf: string };
}>;

/** A statement that is asked for and not answered, or why there is none. */
export function openStatement(dialogue: Dialogue, statementId: string): Readonly<{ ok: true; statement: Statement }> | Rejected<OpenStatementRejection> {
  const statement = dialogue[statementId];
  if (!statement) return reject('statement-unknown', { statementId });
  const { status, askedOf } = statement;
  switch (status) {
    case 'asked': return { ok: true, statement };
    case 'given': return reject('statement-already-given', { askedOf });
    case 'passed-over': return reject('statement-already-passed-over', { askedOf });
  }
}
