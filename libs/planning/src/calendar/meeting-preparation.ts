import type { LocalDate } from '#lib/kernel';
import { COUNCIL } from '../person/roles.js';
import { plusDays } from './local-dates.js';
import { isWorkingDay, workingDaysBefore } from './working-days.js';

export const PREPARATION_STEPS = ['signed-off', 'reports-in', 'agenda-set', 'documents-sent', 'board-meets', 'announced', 'urgent-matters-announced'] as const;
export type PreparationStep = (typeof PREPARATION_STEPS)[number];

/** What must be done before a body meets, and by when at the latest. `isByLaw`: KL 5:13–15 says so; the rest is common practice. */
export type Preparation = Readonly<{ step: PreparationStep; day: LocalDate; isByLaw: boolean }>;

/**
 * Counted backwards from the meeting, the earliest day first: no such day is ever rolled forward.
 * Only KF's meetings are announced by law; when other bodies are summoned their own rules say. `isOpen` is asked for what is practice alone.
 */
export function meetingPreparation({ body, meetingDate }: Readonly<{ body: string; meetingDate: LocalDate }>, isOpen = isWorkingDay): readonly Preparation[] {
  const steps: readonly Preparation[] = [
    ...PRACTICE.map(({ step, workingDays }) => ({ step, day: workingDaysBefore(meetingDate, workingDays, isOpen), isByLaw: false })),
    ...(body === COUNCIL ? [
      { step: 'board-meets', day: boardMeetsBy(meetingDate), isByLaw: false } as const,
      { step: 'announced', day: announcedBy(meetingDate), isByLaw: true } as const,
      { step: 'urgent-matters-announced', day: workingDaysBefore(meetingDate, 1), isByLaw: true } as const,
    ] : []),
  ];
  return steps.toSorted((one, other) => one.day.localeCompare(other.day));
}

/** KF's meeting is announced and its members summoned at least a week before (KL 5:13–14). */
export const announcedBy = (meetingDate: LocalDate): LocalDate => plusDays(meetingDate, -7);

/** What KF is to decide has passed KS some two weeks before, so that its minutes can be approved and sent on. */
const boardMeetsBy = (councilMeets: LocalDate): LocalDate => plusDays(councilMeets, -14);

const PRACTICE = [
  { step: 'signed-off', workingDays: 12 },
  { step: 'reports-in', workingDays: 10 },
  { step: 'agenda-set', workingDays: 7 },
  { step: 'documents-sent', workingDays: 5 },
] as const satisfies readonly Readonly<{ step: PreparationStep; workingDays: number }>[];
