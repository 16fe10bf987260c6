import { ordinaryCalendar, type OfficeCalendar } from '../calendar/office-calendar.js';
import type { DeadlineKind } from './deadline.js';

/** In what capacity somebody is reminded: to do it, or to see to it that it is done. */
export const ADDRESSEES = ['responsible', 'chair', 'board-secretary'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** Working days from the deadline's day: −30 is thirty before, 0 the day itself, 3 three after. */
export type ReminderStep = Readonly<{ workingDays: number; to: readonly Addressee[] }>;

/** When whom is reminded of what: the steps of each kind of deadline, the earliest first. `sendAt` is Stockholm's time. */
export type ReminderPlan = Readonly<{ sendAt: string; steps: Readonly<Record<DeadlineKind, readonly ReminderStep[]>> }>;

/** The plan, on the days on which somebody is at work. */
export type ReminderPolicy = ReminderPlan & OfficeCalendar;

const toResponsible = (workingDays: number): ReminderStep => ({ workingDays, to: ['responsible'] });

/** What is overdue goes to the chair too, and then to KS's secretary. */
const OVERDUE: readonly ReminderStep[] = [
  toResponsible(1), { workingDays: 3, to: ['responsible', 'chair'] }, { workingDays: 5, to: ['responsible', 'chair', 'board-secretary'] },
];

const stepsFrom = (...workingDaysBefore: readonly number[]): readonly ReminderStep[] =>
  [...workingDaysBefore.map((days) => toResponsible(-days)), toResponsible(0), ...OVERDUE];

/** What holds until a municipality decides otherwise. What is due within days of its beginning is not reminded of weeks ahead. */
export const defaultReminderPlan: ReminderPlan = {
  sendAt: '09:00',
  steps: {
    'submission': stepsFrom(30, 14, 7, 3, 1),
    'referral-answer': stepsFrom(14, 7, 3, 1),
    'completion': stepsFrom(14, 7, 3, 1),
    'follow-up-report': stepsFrom(30, 14, 7, 3, 1),
    'minutes-approval': stepsFrom(3, 1),
    'notice-posting': stepsFrom(1),
  },
};

export const defaultReminderPolicy: ReminderPolicy = { ...ordinaryCalendar, ...defaultReminderPlan };
