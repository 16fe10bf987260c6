import type { ContentWarning, DeadlineWarning, MeetingWarning } from '#lib/planning';
import { sentenceFrom, type Catalogue } from './catalogue.js';
import { CONTENT_WARNINGS, type WordingWarning } from './content-warnings.sv.js';
import { DEADLINE_WARNINGS } from './cycle-rejections.sv.js';
import { MEETING_WARNINGS } from './meeting-rejections.sv.js';

export type AnyWarning = MeetingWarning | DeadlineWarning | ContentWarning | WordingWarning;

const WARNINGS: Catalogue<AnyWarning> = { ...MEETING_WARNINGS, ...DEADLINE_WARNINGS, ...CONTENT_WARNINGS };

/** What is worth a second look, in Swedish: nothing is refused for it. */
export const warningSentence = (warning: AnyWarning): string => sentenceFrom<AnyWarning, AnyWarning['code']>(WARNINGS, warning);
