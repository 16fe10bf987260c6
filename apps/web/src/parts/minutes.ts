import { readDay } from '../moment/read-day.js';
import { proceedingsFieldOf } from '../proceedings/proceedings.js';

/** Where a decision stands in the minutes, as typed. */
export type Minutes = Readonly<{ meetingDate: string; paragraph: string; caseNumber: string }>;

export const EMPTY_MINUTES: Minutes = { meetingDate: '', paragraph: '', caseNumber: '' };

/** What is sent: a day that cannot be read goes as it is, for the server to refuse. */
export const minutesOf = ({ meetingDate, paragraph, caseNumber }: Minutes) =>
  ({ meetingDate: readDay(meetingDate) ?? meetingDate, paragraph: Number(paragraph.replace(/§|\s/g, '')), caseNumber: caseNumber.trim() === '' ? null : caseNumber });

/** The field of the minutes, or of how the decision came about, that a rule's refusal is about; '' where it is none. */
export function minutesFieldOf({ code }: Readonly<{ code: string }>): string {
  switch (code) {
    case 'paragraph-taken': case 'paragraph-not-positive': return 'paragraph';
    case 'meeting-in-future': case 'meeting-before-previous-decision': return 'meetingDate';
    case 'late-reason-missing': return 'lateReason';
    default: return proceedingsFieldOf(code) ?? '';
  }
}
