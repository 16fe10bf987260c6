import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { LocalDate } from '#lib/kernel';

/** A whole day in a calendar. `id` stays when it is moved, and `version` grows: a subscriber's entry goes with it. */
export type CalendarDay = Readonly<{ id: string; version: number; day: LocalDate; title: string; description: string | null; isCancelled: boolean }>;

type Calendar = Readonly<{ title: string; municipality: string; madeOn: LocalDate; days: readonly CalendarDay[] }>;

const SECONDS_BETWEEN_LOOKS = 4 * 3600;

/** RFC 5545. It takes up nobody's time, and is the same the whole day unless something happens. */
export function iCalendar({ title, municipality, madeOn, days }: Calendar): string {
  const calendar = ical({
    name: title, prodId: { company: 'Årshjul', product: 'Kalender', language: 'SV' }, method: ICalCalendarMethod.PUBLISH, ttl: SECONDS_BETWEEN_LOOKS,
  });
  for (const { id, version, day, title: summary, description, isCancelled } of days) {
    calendar.createEvent({
      id: `${id}.${municipality}@arshjul`, sequence: version, stamp: madeOn, allDay: true, start: day, summary, description,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED, transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
