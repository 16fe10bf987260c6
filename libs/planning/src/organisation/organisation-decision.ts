import { reject, type Basis, type LocalDate, type Rejected } from '#lib/kernel';
import { paragraphProblem, type ParagraphRejection } from '../decisions/paragraph.js';
import { COUNCIL } from '../person/roles.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { UnitOnRecord } from './unit.state.js';

export type OrganisationDecisionRejection = ParagraphRejection | RejectionsOf<{
  'meeting-in-future': { meetingDate: LocalDate };
  'council-decides-organisation': { unit: string; body: string };
  'effect-before-decision': { from: LocalDate; meetingDate: LocalDate };
}>;

type Deciding = Readonly<{ basis: Basis; today: LocalDate }>;

/** What is decided on a unit rests on minutes and holds from the decision at the earliest. A committee is KF's to change (KL 5:1). */
export function organisationDecisionProblem(
  { code, kind }: UnitOnRecord, { basis: { body, meetingDate, paragraph }, today }: Deciding, from: LocalDate,
): Rejected<OrganisationDecisionRejection> | undefined {
  const numbered = paragraphProblem(paragraph);
  if (numbered) return numbered;
  if (meetingDate > today) return reject('meeting-in-future', { meetingDate });
  if (kind === 'committee' && body !== COUNCIL) return reject('council-decides-organisation', { unit: code, body });
  return from < meetingDate ? reject('effect-before-decision', { from, meetingDate }) : undefined;
}
