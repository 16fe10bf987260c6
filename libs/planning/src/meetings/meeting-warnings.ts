import type { LocalDate } from '#lib/kernel';
import { announcedBy } from '../calendar/meeting-preparation.js';
import type { OpenDays } from '../calendar/office-calendar.js';
import { isBridgeDay, isWorkingDay } from '../calendar/working-days.js';
import { COUNCIL } from '../person/roles.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { Meeting } from './meetings.state.js';
import { minutesWarnings, type MinutesWarning } from './minutes-warnings.js';

/** What is worth a second look at a meeting. Nothing is refused for it. */
export type MeetingWarning = MinutesWarning | RejectionsOf<{
  'meeting-on-free-day': { meetingDate: LocalDate };
  'meeting-on-closed-day': { meetingDate: LocalDate };
  'meeting-on-bridge-day': { meetingDate: LocalDate };
  'meeting-announced-late': { announceBy: LocalDate };
}>;

export type MeetingOfBody = Readonly<{ body: string; meetingDate: LocalDate; meeting: Meeting; today: LocalDate }>;

export function meetingWarnings(of: MeetingOfBody, isOpen = isWorkingDay): readonly MeetingWarning[] {
  const { meetingDate, meeting: { standing, minutes, appeals }, today } = of;
  return standing.status === 'scheduled' ? [...dayWarnings(of, isOpen), ...announcementWarnings(of), ...minutesWarnings({ meetingDate, minutes, appeals, today })] : [];
}

function dayWarnings({ meetingDate }: MeetingOfBody, isOpen: OpenDays): readonly MeetingWarning[] {
  if (!isWorkingDay(meetingDate)) return [{ code: 'meeting-on-free-day', params: { meetingDate } }];
  if (!isOpen(meetingDate)) return [{ code: 'meeting-on-closed-day', params: { meetingDate } }];
  return isBridgeDay(meetingDate) ? [{ code: 'meeting-on-bridge-day', params: { meetingDate } }] : [];
}

function announcementWarnings({ body, meetingDate, meeting: { scheduledOn } }: MeetingOfBody): readonly MeetingWarning[] {
  const announceBy = announcedBy(meetingDate);
  const isLate = body === COUNCIL && announceBy < scheduledOn && scheduledOn <= meetingDate;
  return isLate ? [{ code: 'meeting-announced-late', params: { announceBy } }] : [];
}
