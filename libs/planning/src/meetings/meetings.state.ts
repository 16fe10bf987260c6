import type { LocalDate } from '#lib/kernel';
import type { Appeal } from './appeal.js';
import type { MeetingsEvent } from './meetings.events.js';
import { partWith, type MinutesPart, type Notice } from './minutes.js';

/** A body's meetings in one year, by day: it meets once a day at most. */
export type Meetings = Readonly<Record<LocalDate, Meeting>>;

/** `reason` is why it was moved to this day or from it, or cancelled. */
export type Meeting = Readonly<{
  standing: MeetingStanding; scheduledOn: LocalDate; movedFrom: LocalDate | null; reason: string | null;
  minutes: readonly MinutesPart[]; corrections: readonly Correction[]; appeals: readonly Appeal[];
}>;

/** `paragraph` null: of the minutes as a whole. */
export type Correction = Readonly<{
  correctionId: string; paragraph: number | null; what: string; before: string; after: string; reason: string; correctedOn: LocalDate;
}>;

export type MeetingStanding =
  | Readonly<{ status: 'scheduled' }>
  | Readonly<{ status: 'moved'; movedTo: LocalDate }>
  | Readonly<{ status: 'cancelled' }>;

export const noMeetings: Meetings = {};

export function evolveMeetings(meetings: Meetings, event: MeetingsEvent): Meetings {
  const changed = daysOf(event).map((day) => [day, evolveMeeting(meetings[day], event, day)] as const);
  return { ...meetings, ...Object.fromEntries(changed) };
}

/** The days whose meetings an event is about. */
export const daysOf = (event: MeetingsEvent): readonly LocalDate[] =>
  (event.type === 'meeting-moved' ? [event.data.meetingDate, event.data.movedTo] : [event.data.meetingDate]);

/** What an event makes of the meeting of one day. */
export function evolveMeeting(before: Meeting | undefined, event: MeetingsEvent, day: LocalDate): Meeting {
  const meeting = before ?? scheduled(day);
  switch (event.type) {
    case 'meeting-scheduled': return scheduled(event.data.scheduledOn);
    case 'meeting-moved': {
      const { movedTo, movedOn, reason, meetingDate } = event.data;
      return day === movedTo ? { ...scheduled(movedOn), movedFrom: meetingDate, reason } : { ...meeting, standing: { status: 'moved', movedTo }, reason };
    }
    case 'meeting-cancelled': return { ...meeting, standing: { status: 'cancelled' }, reason: event.data.reason };
    case 'minutes-approved': return withPart(meeting, approved(null, event.data));
    case 'paragraph-approved-immediately': return withPart(meeting, approved(event.data.paragraph, event.data));
    case 'notice-posted': {
      const { postedOn, minutesAt, paragraph } = event.data;
      return withNotice(meeting, paragraph, () => ({ postedOn, minutesAt, removedOn: null }));
    }
    case 'notice-removed': {
      const { removedOn, paragraph } = event.data;
      return withNotice(meeting, paragraph, (notice) => notice && { ...notice, removedOn });
    }
    case 'minutes-corrected': return { ...meeting, corrections: [...meeting.corrections, correctionIn(event.data)] };
    case 'appeal-registered': {
      const { appealId, paragraph, receivedOn, caseNumber } = event.data;
      return { ...meeting, appeals: [...meeting.appeals, { appealId, paragraph, receivedOn, caseNumber, decided: null }] };
    }
    case 'appeal-decided': {
      const { appealId, outcome, decidedOn } = event.data;
      return { ...meeting, appeals: meeting.appeals.map((appeal) => (appeal.appealId === appealId ? { ...appeal, decided: { outcome, decidedOn } } : appeal)) };
    }
  }
}

const scheduled = (scheduledOn: LocalDate): Meeting =>
  ({ standing: { status: 'scheduled' }, scheduledOn, movedFrom: null, reason: null, minutes: [], corrections: [], appeals: [] });

const approved = (paragraph: number | null, { approvedOn, approvers }: Pick<MinutesPart, 'approvedOn' | 'approvers'>): MinutesPart =>
  ({ paragraph, approvedOn, approvers, notice: null });

const correctionIn = ({ correctionId, paragraph, what, before, after, reason, correctedOn }: Correction): Correction =>
  ({ correctionId, paragraph, what, before, after, reason, correctedOn });

const withPart = (meeting: Meeting, part: MinutesPart): Meeting =>
  ({ ...meeting, minutes: [...meeting.minutes.filter(({ paragraph }) => paragraph !== part.paragraph), part] });

function withNotice(meeting: Meeting, paragraph: number | null, change: (notice: Notice | null) => Notice | null): Meeting {
  const part = partWith(meeting.minutes, paragraph);
  return part ? withPart(meeting, { ...part, notice: change(part.notice) }) : meeting;
}
