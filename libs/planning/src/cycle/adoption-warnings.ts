import type { LocalDate } from '#lib/kernel';
import { electionDay, isOutgoingCouncil, newCouncilFrom } from '../calendar/election.js';
import { yearOf } from '../calendar/local-dates.js';
import { announcedBy } from '../calendar/meeting-preparation.js';
import { statutoryLimits, type Provision, type StatutoryAct } from '../calendar/statutory-limits.js';
import type { LastDay } from '../calendar/legal-time.js';
import type { RejectionsOf } from '../rejections-of.js';

/** What is worth a second look at the day on which KF adopts the goals of a budget year. Nothing is refused for it. */
export type AdoptionWarning = RejectionsOf<{
  'outgoing-council': { meetingDate: LocalDate; electionDay: LocalDate; newCouncilFrom: LocalDate };
  'adopted-after-limit': { meetingDate: LocalDate; act: StatutoryAct; provision: Provision; limit: LastDay };
}>;
export type AnnouncementWarning = RejectionsOf<{ 'meeting-announced-late': { announceBy: LocalDate } }>;

export function adoptionWarnings(meetingDate: LocalDate, budgetYear: number): readonly AdoptionWarning[] {
  const year = yearOf(meetingDate);
  if (year !== budgetYear - 1) return [];
  const limit = statutoryLimits(budgetYear, []).find(({ act }) => act === 'council-adopts-budget');
  return [
    ...(isOutgoingCouncil(meetingDate)
      ? [{ code: 'outgoing-council', params: { meetingDate, electionDay: electionDay(year), newCouncilFrom: newCouncilFrom(year) } } as const] : []),
    ...(limit && meetingDate > limit.unrolled
      ? [{ code: 'adopted-after-limit', params: {
        meetingDate, act: limit.act, provision: limit.provision, limit: { unrolled: limit.unrolled, rolled: limit.rolled } } } as const] : []),
  ];
}

/** KF's meetings are announced at least a week before (KL 5:13). */
export const announcementWarnings = (councilMeets: LocalDate, announcedOn: LocalDate): readonly AnnouncementWarning[] =>
  (announcedOn > announcedBy(councilMeets) ? [{ code: 'meeting-announced-late', params: { announceBy: announcedBy(councilMeets) } }] : []);
