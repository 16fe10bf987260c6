import type { AdoptionWarning, ContentWarning, DeadlineWarning, MeetingWarning, OpeningWarning, ProposalWarning, QuorumWarning, ReportWarning, RoleWarning } from '#lib/planning';
import { sentenceFrom, type Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { ROLE_LABELS, bodyName } from './labels.sv.js';
import { CONTENT_WARNINGS, type WordingWarning } from './content-warnings.sv.js';
import { ADOPTION_WARNINGS, DEADLINE_WARNINGS, OPENING_WARNINGS, PROPOSAL_WARNINGS, REPORT_WARNINGS } from './cycle-rejections.sv.js';
import { MEETING_WARNINGS } from './meeting-rejections.sv.js';
import { QUORUM_WARNINGS } from './proceedings.sv.js';

export type AnyWarning = MeetingWarning | DeadlineWarning | OpeningWarning | AdoptionWarning | QuorumWarning | ProposalWarning | RoleWarning | ReportWarning | ContentWarning | WordingWarning;

const ROLE_WARNINGS: Catalogue<RoleWarning> = {
  'elected-role-without-end': ({ role, body, termEnds }) =>
    `Rollen ${ROLE_LABELS[role]} för ${bodyName(body)} har ingen sista dag. Den som är vald sitter mandatperioden ut: ange den ${swedishDate(termEnds)}, eller en tidigare dag.`,
  'elected-role-beyond-term': ({ until, termEnds }) =>
    `Rollen gäller till den ${swedishDate(until)}, men mandatperioden slutar den ${swedishDate(termEnds)}. Kontrollera dagen.`,
};

const WARNINGS: Catalogue<AnyWarning> = { ...MEETING_WARNINGS, ...DEADLINE_WARNINGS, ...OPENING_WARNINGS, ...ADOPTION_WARNINGS, ...QUORUM_WARNINGS, ...REPORT_WARNINGS, ...CONTENT_WARNINGS, ...PROPOSAL_WARNINGS, ...ROLE_WARNINGS };

/** What is worth a second look, in Swedish: nothing is refused for it. */
export const warningSentence = (warning: AnyWarning): string => sentenceFrom<AnyWarning, AnyWarning['code']>(WARNINGS, warning);
