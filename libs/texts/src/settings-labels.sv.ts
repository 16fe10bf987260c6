import type { Addressee, DeadlineKind, LettersTo, ReminderStep } from '#lib/planning';
import { counted, listed } from './words.sv.js';

/** What must be done by a deadline of that kind, in a list. */
export const DEADLINE_KIND_LABELS = {
  'submission': 'mål som ska lämnas in',
  'referral-answer': 'återremisser som ska besvaras',
  'completion': 'kompletteringar som ska lämnas in',
  'follow-up-report': 'uppföljningar som ska lämnas',
  'minutes-approval': 'protokoll som ska justeras',
  'notice-posting': 'justerade protokoll som ska anslås',
} as const satisfies Record<DeadlineKind, string>;

export const ADDRESSEE_LABELS = {
  'responsible': 'den som ska göra det',
  'chair': 'ordföranden',
  'board-secretary': 'kommunstyrelsens sekreterare',
} as const satisfies Record<Addressee, string>;

/** Where letters go, in a list. */
export const LETTERS_TO_LABELS = {
  'everyone': 'till dem de är skrivna till',
  'nobody': 'inte till någon: alla brev är stoppade',
  'one-person': 'alla till en och samma person',
} as const satisfies Record<LettersTo, string>;

/** `3 arbetsdagar före`, `samma dag` or `1 arbetsdag efter`. */
export function stepDay({ workingDays }: Pick<ReminderStep, 'workingDays'>): string {
  if (workingDays === 0) return 'samma dag';
  return `${counted(Math.abs(workingDays), 'arbetsdag', 'arbetsdagar')} ${workingDays < 0 ? 'före' : 'efter'}`;
}

/** A step in words; that whoever is to do it is told goes without saying. */
export function stepWords({ workingDays, to }: ReminderStep): string {
  const isOrdinary = to.length === 1 && to[0] === 'responsible';
  return isOrdinary ? stepDay({ workingDays }) : `${stepDay({ workingDays })} (${listed(to.map((addressee) => ADDRESSEE_LABELS[addressee]))})`;
}
