import type { LocalDate, Projection } from '#lib/kernel';
import { daysOf, evolveMeeting, type Meeting, type MeetingsEvent } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** A day on which a body meets, was to meet or has met. `meeting` is JSON: what the body's stream says of that day. */
export type MeetingRow = { meeting_id: string; municipality: string; body: string; meeting_date: LocalDate; meeting: string };

export const meeting: Projection<MeetingsEvent, MeetingRow> = {
  name: 'meeting', version: 2, key: 'meeting_id',
  columns: { meeting_id: 'text', municipality: 'text', body: 'text', meeting_date: 'text', meeting: 'text' },
  indexes: [['municipality', 'body', 'meeting_date'], ['municipality', 'meeting_date']],
  handles: [
    'meeting-scheduled', 'meeting-moved', 'meeting-cancelled', 'minutes-approved', 'paragraph-approved-immediately', 'notice-posted', 'notice-removed',
    'minutes-corrected', 'appeal-registered', 'appeal-decided',
  ],
  keysOf: (event) => daysOf(event).map((day) => compoundKey(event.stream, day)),
  evolve: (row, event, key) => {
    const day = key.slice(compoundKey(event.stream, '').length);
    const changed = evolveMeeting(row && (JSON.parse(row.meeting) as Meeting), event, day);
    return { meeting_id: key, municipality: municipalityOf(event.stream), body: event.data.body, meeting_date: day, meeting: JSON.stringify(changed) };
  },
};
