import { CodeField, DateField, PARAGRAPH_MAX, TextField } from '../http/fields.js';

/** A body and the day it meets. */
export class MeetingAddress {
  @CodeField() readonly body!: string;
  @DateField() readonly meetingDate!: string;
}

export class ScheduleMeetingBody extends MeetingAddress {}

export class MoveMeetingBody {
  @DateField() readonly movedTo!: string;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class CancelMeetingBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}
