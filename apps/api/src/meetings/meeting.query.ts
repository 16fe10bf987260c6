import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Registers } from '#lib/kernel';
import {
  appealPeriodEnds, approvalDue, firstDayOf, lastDayOf, legalForceOf, meetingPreparation, meetingWarnings, noticeDue, openDays, type Correction, type MinutesPart, type OpenDays,
} from '#lib/planning';
import { meetingsOfBody, settingsOf, type MeetingOnDay } from '#lib/scorecard';
import type { Reading } from '#lib/telling';
import { PREPARATION_LABELS } from '#lib/texts';
import { Readings, type Asking } from '../reading/readings.js';
import { warningAnswer } from '../http/warning.js';
import { legalForceAnswer, type CorrectionAnswer, type MeetingAnswer, type MinutesPartAnswer, type PreparationAnswer } from './meeting.dto.js';

export class ListMeetings extends Query<readonly MeetingAnswer[]> {
  constructor(readonly body: string, readonly year: number, readonly asking: Asking) { super(); }
}

/** Whoever asks: the public is not told names. */
type Told = Readonly<{ names: ReadonlyMap<string, string> | null; today: string; isOpen: OpenDays }>;

@QueryHandler(ListMeetings)
export class ListMeetingsHandler implements IQueryHandler<ListMeetings> {
  constructor(private readonly readings: Readings, private readonly registers: Registers) {}

  async execute({ body, year, asking }: ListMeetings): Promise<readonly MeetingAnswer[]> {
    const reading = await this.readings.open(asking);
    const { db, at, municipality, today } = reading;
    const meetings = await meetingsOfBody(db, at, { municipality, body, from: firstDayOf(year), to: lastDayOf(year) });
    const names = await this.namesOf(reading, meetings);
    const isOpen = openDays((await settingsOf(db, at, { municipality })).calendar);
    return meetings.map((meeting) => meetingAnswer(meeting, { names, today, isOpen }));
  }

  private async namesOf({ viewer }: Reading, meetings: readonly MeetingOnDay[]): Promise<Told['names']> {
    if (viewer.capacities.length === 0) return null;
    const approvers = meetings.flatMap(({ meeting: { minutes } }) => minutes.flatMap((part) => part.approvers));
    const found = await this.registers.persons.find([...new Set(approvers)]);
    return new Map(found.map(({ personId, name }) => [personId, name]));
  }
}

function meetingAnswer(on: MeetingOnDay, { names, today, isOpen }: Told): MeetingAnswer {
  const { body, meetingDate, meeting } = on;
  const { standing, movedFrom, reason } = meeting;
  return {
    body, meetingDate, status: standing.status, movedTo: standing.status === 'moved' ? standing.movedTo : null, movedFrom, reason,
    preparation: standing.status === 'scheduled' ? preparationOf(on, isOpen) : [], approvalDue: approvalDue(meetingDate),
    minutes: meeting.minutes.map((part) => partAnswer(part, names)), legalForce: legalForceAnswer(legalForceOf(meeting, null, today)),
    corrections: meeting.corrections.map((correction) => correctionAnswer(correction, names)), appeals: meeting.appeals,
    warnings: meetingWarnings({ ...on, today }, isOpen).map(warningAnswer),
  };
}

const preparationOf = (on: MeetingOnDay, isOpen: OpenDays): readonly PreparationAnswer[] =>
  meetingPreparation(on, isOpen).map((preparation) => ({ ...preparation, label: PREPARATION_LABELS[preparation.step] }));

const partAnswer = ({ paragraph, approvedOn, approvers, notice }: MinutesPart, names: Told['names']): MinutesPartAnswer => ({
  paragraph, approvedOn, approvers: names && approvers.map((personId) => names.get(personId) ?? personId), noticeDue: noticeDue(approvedOn),
  notice: notice && { ...notice, appealsUntil: appealPeriodEnds(notice) },
});

const correctionAnswer = (correction: Correction, names: Told['names']): CorrectionAnswer =>
  (names ? correction : { ...correction, before: null, after: null });
