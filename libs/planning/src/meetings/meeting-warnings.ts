import type { LocalDate } from '#lib/kernel';
import { announcedBy } from '../calendar/meeting-preparation.js';
import { isBridgeDay, isWorkingDay } from '../calendar/working-days.js';
import { COUNCIL } from '../person/roles.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { Meeting } from './meetings.state.js';
import { minutesWarnings, type MinutesWarning } from './minutes-warnings.js';

/** What is worth a second look at a meeting. Nothing is refused for it. */
export type MeetingWarning = MinutesWarning | RejectionsOf<{
  'meeting-on-free-day': { meetingDate: LocalDate };
  'meeting-on-bridge-day': { meetingDate: LocalDate };
  'meeting-announced-late': { announceBy: LocalDate };
}>;

export type MeetingOfBody = Readonly<{ body: string; meetingDate: LocalDate; meeting: Meeting; today: LocalDate }>;

export function meetingWarnings(of: MeetingOfBody): readonly MeetingWarning[] {
  const { meetingDate, meeting: { standing, minutes, appeals }, today } = of;
  return standing.status === 'scheduled' ? [...schedulingWarnings(of), ...minutesWarnings({ meetingDate, minutes, appeals, today })] : [];
}

function schedulingWarnings({ body, meetingDate, meeting: { scheduledOn } }: MeetingOfBody): readonly MeetingWarning[] {
  const announceBy = announcedBy(meetingDate);
  const isLate = body === COUNCIL && announceBy < scheduledOn && scheduledOn <= meetingDate;
  return [
    ...(isWorkingDay(meetingDate) ? [] : [{ code: 'meeting-on-free-day', params: { meetingDate } } as const]),
    ...(isBridgeDay(meetingDate) ? [{ code: 'meeting-on-bridge-day', params: { meetingDate } } as const] : []),
    ...(isLate ? [{ code: 'meeting-announced-late', params: { announceBy } } as const] : []),
  ];
}
