import type { LocalDate } from '#lib/kernel';
import { isPast, type LastDay } from '../calendar/legal-time.js';
import { plusDays } from '../calendar/local-dates.js';
import type { Appeal } from './appeal.js';
import type { Meeting } from './meetings.state.js';
import { appealPeriodEnds, isRemovedTooEarly, partOf, type Notice } from './minutes.js';

export const LEGAL_FORCES = ['minutes-not-approved', 'notice-not-posted', 'appealable', 'appealed', 'annulled', 'unknown', 'gained'] as const;

/** Whether a decision can still be annulled after an appeal. It is computed, on any day, from what was recorded. */
export type LegalForce =
  | Readonly<{ status: 'minutes-not-approved' }>
  | Readonly<{ status: 'notice-not-posted' }>
  | Readonly<{ status: 'appealable'; lastDay: LastDay }>
  /** An appeal that came in time is open. */
  | Readonly<{ status: 'appealed'; appealIds: readonly string[] }>
  | Readonly<{ status: 'annulled'; since: LocalDate }>
  /** The notice did not stay up for as long as an appeal could be lodged. */
  | Readonly<{ status: 'unknown'; lastDay: LastDay; removedOn: LocalDate }>
  | Readonly<{ status: 'gained'; since: LocalDate }>;

/** The force of what a meeting decided under a §; `paragraph` null: under those §§ that were neither approved apart nor appealed against. */
export function legalForceOf({ minutes, appeals }: Meeting, paragraph: number | null, today: LocalDate): LegalForce {
  const notice = partOf(minutes, paragraph)?.notice ?? null;
  const ofParagraph = appeals.filter((appeal) => appeal.paragraph === paragraph);
  const annulled = ofParagraph.find(({ decided }) => decided?.outcome === 'annulled')?.decided;
  if (annulled) return { status: 'annulled', since: annulled.decidedOn };
  const against = ofParagraph.filter((appeal) => !isTooLate(appeal, notice));
  const open = against.filter(({ decided }) => !decided);
  if (open.length > 0) return { status: 'appealed', appealIds: open.map(({ appealId }) => appealId) };
  if (!partOf(minutes, paragraph)) return { status: 'minutes-not-approved' };
  return notice ? forceByNotice({ notice, against, today }) : { status: 'notice-not-posted' };
}

/** The period does not begin until the notice is up, and nobody knows its end where the notice came down too early. */
export const isTooLate = ({ receivedOn }: Appeal, notice: Notice | null): boolean =>
  notice !== null && !isRemovedTooEarly(notice) && isPast(appealPeriodEnds(notice), receivedOn);

function forceByNotice({ notice, against, today }: Readonly<{ notice: Notice; against: readonly Appeal[]; today: LocalDate }>): LegalForce {
  const lastDay = appealPeriodEnds(notice);
  if (notice.removedOn !== null && isRemovedTooEarly(notice)) return { status: 'unknown', lastDay, removedOn: notice.removedOn };
  if (!isPast(lastDay, today)) return { status: 'appealable', lastDay };
  const dismissedOn = against.flatMap(({ decided }) => (decided ? [decided.decidedOn] : []));
  return { status: 'gained', since: [plusDays(lastDay.rolled, 1), ...dismissedOn].reduce((one, other) => (other > one ? other : one)) };
}
