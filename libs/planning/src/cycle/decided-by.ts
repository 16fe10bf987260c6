import { reject, type Basis, type LocalDate, type Rejected } from '#lib/kernel';
import { paragraphProblem, type ParagraphRejection } from '../decisions/paragraph.js';
import type { RejectionsOf } from '../rejections-of.js';

/** The minutes that something rests on, where a body has decided it. */
export type DecidedBy = Readonly<{ decidedBy: Basis | null; today: LocalDate }>;
export type DecidedByRejection = ParagraphRejection | RejectionsOf<{ 'meeting-in-future': { meetingDate: LocalDate } }>;

export function decidedByProblem({ decidedBy, today }: DecidedBy): Rejected<DecidedByRejection> | undefined {
  if (decidedBy === null) return undefined;
  const { meetingDate, paragraph } = decidedBy;
  return meetingDate > today ? reject('meeting-in-future', { meetingDate }) : paragraphProblem(paragraph);
}
