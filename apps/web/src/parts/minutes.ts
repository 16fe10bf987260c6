import { readDay } from '../moment/read-day.js';
import { proceedingsFieldOf } from '../proceedings/proceedings.js';
import { wholeNumber } from './whole-number.js';

/** Where a decision stands in the minutes, as typed; with the checksum of the extract, where there is one. */
export type Minutes = Readonly<{ meetingDate: string; paragraph: string; caseNumber: string; documentSha256?: string }>;

/** Anybody can later see by it that an extract is the one the decision was recorded from. */
export const EXTRACT_CHECKSUM = 'Protokollsutdragets kontrollsumma (SHA-256)';

export const EMPTY_MINUTES: Minutes = { meetingDate: '', paragraph: '', caseNumber: '' };

/** What is sent: a day that cannot be read goes as it is, for the server to refuse. */
export const minutesOf = ({ meetingDate, paragraph, caseNumber, documentSha256 = '' }: Minutes) =>
  ({
    meetingDate: readDay(meetingDate) ?? meetingDate, paragraph: wholeNumber(paragraph), caseNumber: caseNumber.trim() === '' ? null : caseNumber,
    ...(documentSha256 !== '' && { documentSha256 }),
  });

/** The field of the minutes, or of how the decision came about, that a rule's refusal is about; '' where it is none. */
export function minutesFieldOf({ code }: Readonly<{ code: string }>): string {
  switch (code) {
    case 'paragraph-taken': case 'paragraph-not-positive': return 'paragraph';
    case 'meeting-in-future': case 'meeting-before-previous-decision': return 'meetingDate';
    case 'late-reason-missing': return 'lateReason';
    default: return proceedingsFieldOf(code) ?? '';
  }
}
