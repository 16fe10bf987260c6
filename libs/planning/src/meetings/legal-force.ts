import type { LocalDate } from '#lib/kernel';
import { isPast, type LastDay } from '../calendar/legal-time.js';
import { plusDays } from '../calendar/local-dates.js';
import type { Meeting } from './meetings.state.js';
import { appealPeriodEnds, isRemovedTooEarly, partOf, type Notice } from './minutes.js';

export const LEGAL_FORCES = ['minutes-not-approved', 'notice-not-posted', 'appealable', 'unknown', 'gained'] as const;

/** Whether a decision can still be annulled after an appeal. It is computed, on any day, from what was recorded. */
export type LegalForce =
  | Readonly<{ status: 'minutes-not-approved' }>
  | Readonly<{ status: 'notice-not-posted' }>
  | Readonly<{ status: 'appealable'; lastDay: LastDay }>
  /** The notice did not stay up for as long as an appeal could be lodged. */
  | Readonly<{ status: 'unknown'; lastDay: LastDay; removedOn: LocalDate }>
  | Readonly<{ status: 'gained'; since: LocalDate }>;

/** The force of what a meeting decided under a §; `paragraph` null: under those §§ that were not approved apart. */
export function legalForceOf({ minutes }: Meeting, paragraph: number | null, today: LocalDate): LegalForce {
  const part = partOf(minutes, paragraph);
  if (!part) return { status: 'minutes-not-approved' };
  return part.notice ? forceByNotice(part.notice, today) : { status: 'notice-not-posted' };
}

function forceByNotice(notice: Notice, today: LocalDate): LegalForce {
  const lastDay = appealPeriodEnds(notice);
  if (notice.removedOn !== null && isRemovedTooEarly(notice)) return { status: 'unknown', lastDay, removedOn: notice.removedOn };
  return isPast(lastDay, today) ? { status: 'gained', since: plusDays(lastDay.rolled, 1) } : { status: 'appealable', lastDay };
}
