import { stockholmDay, stockholmInstant, type Instant, type LocalDate } from '#lib/kernel';
import { defaultReminderPolicy, deadlineId, type DeadlineSubject, type ReminderItem } from '#lib/planning';
import type { LetterOnRecord } from '#lib/scorecard';
import type { AnySent } from '../act.js';
import { LETTERS_BEGIN } from './simulated-world.js';
import type { YearTold } from './simulate-year.js';

/**
 * What is promised of reminders and was not kept in a year, in English for whoever looks for the cause: none twice, none early, none
 * lost, none about what is done, and each that may have failed shown to somebody; and of what dates brought: all noted, once, and truly. `calm` is the same year without trouble.
 */
export const brokenPromises = (told: YearTold, calm: YearTold): readonly string[] =>
  [...twice(told), ...unaccounted(told), ...early(told), ...aboutWhatIsDone(told), ...lost(told, calm), ...notedOtherwise(told, calm)];

const idOf = (messageId: string): string => messageId.split('@')[0] ?? '';

const leftOf = ({ left }: YearTold, { reminderId }: LetterOnRecord): Instant | undefined => left.find(({ messageId }) => idOf(messageId) === reminderId)?.at;

function twice({ left }: YearTold): readonly string[] {
  const ids = left.map(({ messageId }) => messageId);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `left twice: ${id}`);
}

/** Every letter ends as sent, needless, or shown to an operator; what left is told of truly. */
function unaccounted(told: YearTold): readonly string[] {
  const known = new Set(told.letters.map(({ reminderId }) => reminderId));
  return [
    ...told.left.filter(({ messageId }) => !known.has(idOf(messageId))).map(({ messageId }) => `left without a record: ${messageId}`),
    ...told.letters.flatMap((letter) => {
      const hasLeft = leftOf(told, letter) !== undefined;
      const isTrue = hasLeft ? letter.status === 'sent' || letter.status === 'unknown' : letter.status === 'failed' || letter.status === 'lapsed' || letter.status === 'unknown';
      return isTrue ? [] : [`${letter.status}, and ${hasLeft ? 'it left' : 'nothing left'}: ${nameOf(letter)}`];
    }),
  ];
}

const early = (told: YearTold): readonly string[] => told.letters.flatMap((letter) => {
  const at = leftOf(told, letter);
  return at !== undefined && at < stockholmInstant(letter.day, defaultReminderPolicy.sendAt) ? [`left early, at ${at}: ${nameOf(letter)}`] : [];
});

/** Of minutes and notices it is plain from what people did when they were done. */
const aboutWhatIsDone = (told: YearTold): readonly string[] => told.letters.flatMap((letter) => {
  const at = leftOf(told, letter);
  if (at === undefined) return [];
  const known = stockholmInstant(stockholmDay(at), LETTERS_BEGIN);
  return letter.items.filter(({ subject }) => doneBefore(known, subject, told)).map(({ subject }) => `told at ${at} of what is done, ${deadlineId(subject)}: ${nameOf(letter)}`);
});

const doneBefore = (at: Instant, subject: DeadlineSubject, { acts }: YearTold): boolean => acts.some(({ at: done, sent }) => done < at && does(sent, subject));

function does(sent: AnySent, subject: DeadlineSubject): boolean {
  if (subject.kind === 'minutes-approval') return sent.kind === 'approve-minutes' && isOfMeeting(sent, subject);
  if (subject.kind === 'notice-posting') return sent.kind === 'post-notice' && isOfMeeting(sent, subject) && (sent.paragraph ?? null) === subject.paragraph;
  return false;
}

type OfMeeting = Readonly<{ body: string; meetingDate: LocalDate }>;
const isOfMeeting = (one: OfMeeting, other: OfMeeting): boolean => one.body === other.body && one.meetingDate === other.meetingDate;

/** Who would have been told of something on a day is told of it that day, unless the installation was silent: then the next time. */
const lost = (told: YearTold, calm: YearTold): readonly string[] => calm.letters.filter(({ day }) => !told.silent.includes(day)).flatMap((letter) => {
  const found = told.letters.find(({ reminderId }) => reminderId === letter.reminderId);
  return letter.items.filter((item) => !found?.items.some((other) => isSame(item, other))).map(({ subject }) => `lost, ${deadlineId(subject)}: ${nameOf(letter)}`);
});

const isSame = (one: ReminderItem, other: ReminderItem): boolean =>
  deadlineId(one.subject) === deadlineId(other.subject) && one.dueOn === other.dueOn && one.workingDays === other.workingDays;

/** However late a day is noted, it is noted once and as what it was. */
function notedOtherwise(told: YearTold, calm: YearTold): readonly string[] {
  const linesOf = ({ noted }: YearTold): readonly string[] => noted.map(({ on, brought }) => `${on} ${JSON.stringify(brought)}`);
  const [lines, wanted] = [linesOf(told), linesOf(calm)];
  return [
    ...lines.filter((line, index) => lines.indexOf(line) !== index || !wanted.includes(line)).map((line) => `noted falsely: ${line}`),
    ...wanted.filter((line) => !lines.includes(line)).map((line) => `not noted: ${line}`),
  ];
}

const nameOf = ({ personId, day }: LetterOnRecord): string => `${personId}'s letter of ${day}`;
