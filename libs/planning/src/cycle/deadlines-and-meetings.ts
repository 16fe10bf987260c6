import type { LocalDate } from '#lib/kernel';
import { meetingPreparation } from '../calendar/meeting-preparation.js';
import { isWorkingDay } from '../calendar/working-days.js';
import { BOARD } from '../person/roles.js';
import type { OpenedCycle } from './cycle.state.js';
import { deadlinesOf, dueOn } from './deadline.js';
import type { DeadlineName } from './deadline-name.js';
import { limitAfter } from './deadline-warnings.js';

/**
 * How a deadline falls before the meeting of KS that must treat what is handed in: the last before the day of the law, or, where the law
 * sets none, the first after the deadline. `meeting` null: there is none.
 */
export type DeadlineBeforeMeeting = DeadlineName & Readonly<{
  day: LocalDate; meeting: LocalDate | null; reportsIn: LocalDate | null; fit: 'in-time' | 'after-reports-in' | 'not-before-meeting';
}>;

type Of = Pick<OpenedCycle, 'budgetYear' | 'submissionDeadline' | 'followUps' | 'moves'>;

/** `boardMeets` are the days on which KS meets, the earliest first; `isOpen` says when offices are. */
export const deadlinesBeforeMeetings = (cycle: Of, boardMeets: readonly LocalDate[], isOpen = isWorkingDay): readonly DeadlineBeforeMeeting[] =>
  deadlinesOf(cycle).flatMap((name) => {
    const day = dueOn(cycle, name);
    if (day === undefined) return [];
    const limit = limitAfter(cycle, name)?.unrolled;
    const meeting = (limit === undefined ? boardMeets.find((meets) => meets > day) : boardMeets.findLast((meets) => meets <= limit)) ?? null;
    const reportsIn = meeting === null ? null : reportsInBefore(meeting, isOpen);
    return [{ ...name, day, meeting, reportsIn, fit: fitOf({ day, meeting, reportsIn }) }];
  });

function fitOf({ day, meeting, reportsIn }: Pick<DeadlineBeforeMeeting, 'day' | 'meeting' | 'reportsIn'>): DeadlineBeforeMeeting['fit'] {
  if (meeting === null || day >= meeting) return 'not-before-meeting';
  return reportsIn !== null && day > reportsIn ? 'after-reports-in' : 'in-time';
}

const reportsInBefore = (meetingDate: LocalDate, isOpen: typeof isWorkingDay): LocalDate | null =>
  meetingPreparation({ body: BOARD, meetingDate }, isOpen).find(({ step }) => step === 'reports-in')?.day ?? null;
