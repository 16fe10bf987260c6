import type { EventOf } from '#lib/kernel';
import {
  ClosedDaysSet, LettersDirected, ReminderPolicySet, defaultReminderPlan, type DirectLetters, type ReminderPlan, type SetClosedDays, type SetReminderPolicy,
} from '#lib/planning';

/** The ordinary plan at half past seven, otherwise as it is told here. */
export const reminderPlan = ({ steps, ...over }: Partial<Omit<ReminderPlan, 'steps'>> & Readonly<{ steps?: Partial<ReminderPlan['steps']> }> = {}): ReminderPlan =>
  ({ sendAt: '07:30', ...over, steps: { ...defaultReminderPlan.steps, ...steps } });

export const setReminderPolicy = (plan: ReminderPlan = reminderPlan(), over: Partial<SetReminderPolicy> = {}): SetReminderPolicy =>
  ({ kind: 'set-reminder-policy', plan, reason: 'Nämnderna läser sin post tidigt.', today: '2026-05-04', ...over });

export const setClosedDays = (over: Partial<SetClosedDays> = {}): SetClosedDays => ({
  kind: 'set-closed-days', calendar: { bridgeDaysAreClosed: true, closedDays: ['2026-12-23'] }, reason: 'Kommunen har stängt.', today: '2026-05-04', ...over,
});

export const directLetters = (over: Partial<DirectLetters> = {}): DirectLetters =>
  ({ kind: 'direct-letters', to: 'nobody', personId: null, reason: 'E-postservern byts.', registered: [], today: '2026-05-04', ...over });

export const reminderPolicySet = (plan: ReminderPlan = reminderPlan()) =>
  ReminderPolicySet.create({ ...plan, reason: 'Nämnderna läser sin post tidigt.', setOn: '2026-05-04' });

export const closedDaysSet = (over: Partial<EventOf<typeof ClosedDaysSet>['data']> = {}) =>
  ClosedDaysSet.create({ bridgeDaysAreClosed: true, closedDays: ['2026-12-23'], reason: 'Kommunen har stängt.', setOn: '2026-05-04', ...over });

export const lettersDirected = (over: Partial<EventOf<typeof LettersDirected>['data']> = {}) =>
  LettersDirected.create({ to: 'nobody', personId: null, reason: 'E-postservern byts.', directedOn: '2026-05-04', ...over });
