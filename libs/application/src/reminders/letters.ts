import { derivedId } from '#lib/evidence';
import { stockholmInstant, type DueJob, type Instant, type LocalDate } from '#lib/kernel';
import type { Letter, ReminderPolicy } from '#lib/planning';

/** The same person's letter of the same day has the same id, whoever finds that it is due. */
export const reminderIdOf = (municipality: string, { personId, day }: Pick<Letter, 'personId' | 'day'>): string =>
  derivedId('reminder', municipality, personId, day);

const KIND = 'reminder';

/** `reminder~<reminderId>~<day>` */
export const jobOf = (municipality: string, letter: Pick<Letter, 'personId' | 'day'>, dueAt: Instant): DueJob =>
  ({ key: keyOf(reminderIdOf(municipality, letter), letter.day), dueAt });

export const keyOf = (reminderId: string, day: LocalDate): string => [KIND, reminderId, day].join('~');

export const isOfReminders = (key: string): boolean => key.startsWith(`${KIND}~`);

export const dueAtOf = (day: LocalDate, { sendAt }: Pick<ReminderPolicy, 'sendAt'>): Instant => stockholmInstant(day, sendAt);
