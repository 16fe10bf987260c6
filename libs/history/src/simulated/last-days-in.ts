import type { Kysely } from 'kysely';
import { BOARD, deadlinesBeforeMeetings, firstDayOf, openDays, type DeadlineBeforeMeeting } from '#lib/planning';
import { cycleOf, meetingsSince, nowIndex, settingsOf, type ScorecardDatabase } from '#lib/scorecard';

/** Of the budget year's goals, or of one of its follow-ups. */
export type LastDay = DeadlineBeforeMeeting & Readonly<{ budgetYear: number }>;

type OfYear = Readonly<{ municipality: string; budgetYear: number }>;

/** How a year's deadlines, as they came to be, fell before KS's meetings. */
export async function lastDaysIn(db: Kysely<ScorecardDatabase>, { municipality, budgetYear }: OfYear): Promise<readonly LastDay[]> {
  const at = await nowIndex(db);
  const [cycle, { calendar }] = [await cycleOf(db, at, { municipality, budgetYear }), await settingsOf(db, at, { municipality })];
  const meetings = await meetingsSince(db, at, { municipality, from: firstDayOf(budgetYear - 1) });
  const boardMeets = meetings.filter(({ body, meeting: { standing } }) => body === BOARD && standing.status === 'scheduled').map(({ meetingDate }) => meetingDate);
  return cycle ? deadlinesBeforeMeetings({ ...cycle, moves: [] }, boardMeets, openDays(calendar)).map((one) => ({ ...one, budgetYear })) : [];
}
