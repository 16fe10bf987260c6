import { proceedingsIn, proceedingsOf } from '../proceedings/proceedings.js';
import { EXTRACT_CHECKSUM } from './minutes.js';
import { orNull, type ActField, type Typed } from './act-form.js';
import { wholeNumber } from './whole-number.js';

/** Where a decision stands, in the short form of an act. */
export const MINUTES_OF_ACT: readonly ActField[] = [
  { name: 'meetingDate', label: 'Sammanträdets dag', kind: 'day' }, { name: 'paragraph', label: 'Paragraf', kind: 'number' },
  { name: 'caseNumber', label: 'Ärendenummer', kind: 'line', hint: 'Om det finns' },
];

/** The same of a decision on a goal, which also tells how it came about. */
export const MINUTES_OF_DECISION: readonly ActField[] = [
  ...MINUTES_OF_ACT, { name: 'documentSha256', label: EXTRACT_CHECKSUM, kind: 'checksum' }, { name: 'proceedings', label: 'Hur beslutet fattades', kind: 'proceedings' },
];

export const minutesOfDecision = ({ proceedings, documentSha256 = '', ...typed }: Typed) => (
  { ...minutesOfAct(typed), ...(documentSha256 !== '' && { documentSha256 }), proceedings: proceedingsOf(proceedingsIn(proceedings)) });

const minutesOfAct = ({ meetingDate = '', paragraph, caseNumber }: Typed) => ({ meetingDate, paragraph: wholeNumber(paragraph), caseNumber: orNull(caseNumber) });

/** Which field a refusal of the minutes is about. */
export const MINUTES_OF_ACT_FIELDS: Readonly<Record<string, string>> = {
  'paragraph-taken': 'paragraph', 'paragraph-not-positive': 'paragraph', 'meeting-in-future': 'meetingDate', 'meeting-before-previous-decision': 'meetingDate',
  'meeting-cancelled': 'meetingDate', 'meeting-moved': 'meetingDate', 'reason-missing': 'reason', 'late-reason-missing': 'lateReason',
};

/** One a line. */
export const linesOf = (text: string | undefined): string[] => (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
