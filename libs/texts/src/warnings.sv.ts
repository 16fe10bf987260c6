import type { AdoptionWarning, ContentWarning, DeadlineWarning, MeetingWarning, OpeningWarning, QuorumWarning, ReportWarning } from '#lib/planning';
import { sentenceFrom, type Catalogue } from './catalogue.js';
import { CONTENT_WARNINGS, type WordingWarning } from './content-warnings.sv.js';
import { ADOPTION_WARNINGS, DEADLINE_WARNINGS, OPENING_WARNINGS, REPORT_WARNINGS } from './cycle-rejections.sv.js';
import { MEETING_WARNINGS } from './meeting-rejections.sv.js';
import { QUORUM_WARNINGS } from './proceedings.sv.js';

export type AnyWarning = MeetingWarning | DeadlineWarning | OpeningWarning | AdoptionWarning | QuorumWarning | ReportWarning | ContentWarning | WordingWarning;

const WARNINGS: Catalogue<AnyWarning> = { ...MEETING_WARNINGS, ...DEADLINE_WARNINGS, ...OPENING_WARNINGS, ...ADOPTION_WARNINGS, ...QUORUM_WARNINGS, ...REPORT_WARNINGS, ...CONTENT_WARNINGS };

/** What is worth a second look, in Swedish: nothing is refused for it. */
export const warningSentence = (warning: AnyWarning): string => sentenceFrom<AnyWarning, AnyWarning['code']>(WARNINGS, warning);
