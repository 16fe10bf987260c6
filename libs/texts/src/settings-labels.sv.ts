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
export const stepDay = ({ workingDays }: Pick<ReminderStep, 'workingDays'>): string => stepDays([workingDays]);

/** Days on the same side of the last day: `30, 14 och 1 arbetsdagar före`. */
function stepDays(days: readonly number[]): string {
  const [first = 0] = days;
  if (first === 0) return 'samma dag';
  const numbers = days.map(Math.abs);
  const counting = numbers.length === 1 ? counted(Math.abs(first), 'arbetsdag', 'arbetsdagar') : `${listed(numbers.map(String))} arbetsdagar`;
  return `${counting} ${first < 0 ? 'före' : 'efter'}`;
}

/** Steps in words, those that differ in nothing but their days as one: `30, 14 och 1 arbetsdagar före, samma dag`. */
export const stepsWords = (steps: readonly ReminderStep[]): string =>
  [...Map.groupBy(steps, ({ workingDays, to }) => [Math.sign(workingDays), ...to].join()).values()].flatMap(alikeWords).join(', ');

/** That whoever is to do it is told goes without saying. */
const alikeWords = (steps: readonly ReminderStep[]): readonly string[] => steps.slice(-1).map((last) => {
  const days = stepDays(steps.map(({ workingDays }) => workingDays));
  const isOrdinary = last.to.length === 1 && last.to[0] === 'responsible';
  return isOrdinary ? days : `${days} (${listed(last.to.map((addressee) => ADDRESSEE_LABELS[addressee]))})`;
});
