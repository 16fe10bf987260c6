import type { NotSentReason, Projection } from '#lib/kernel';
import { absentReminder, evolveReminder, type ExistingReminder, type Reminder, type ReminderEvent, type ReminderStatus, type UnknownCause } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/**
 * A person's letter of a day. `letter` is the JSON of the reminder as its stream has it; `reason` why it was not sent or why nobody
 * knows; `again_at` until when it waits.
 */
export type ReminderRow = {
  reminder_id: string; municipality: string; person_id: string; day: string; status: ReminderStatus; reason: NotSentReason | UnknownCause | null; again_at: string | null; letter: string;
};

export const reminder: Projection<ReminderEvent, ReminderRow> = {
  name: 'reminder', version: 1, key: 'reminder_id',
  columns: { reminder_id: 'text', municipality: 'text', person_id: 'text', day: 'text', status: 'text', reason: 'text', again_at: 'text', letter: 'text' },
  indexes: [['municipality', 'person_id', 'day'], ['municipality', 'status'], ['municipality', 'day']],
  handles: ['reminder-claimed', 'reminder-sent', 'reminder-not-sent', 'reminder-outcome-unknown', 'reminder-lapsed', 'reminder-retried'],
  keysOf: ({ data }) => [data.reminderId],
  evolve: (row, event) => {
    const before: Reminder = row ? JSON.parse(row.letter) as ExistingReminder : absentReminder;
    const after = evolveReminder(before, event);
    return after.status === 'absent' ? row : {
      reminder_id: event.data.reminderId, municipality: municipalityOf(event.stream), person_id: after.personId, day: after.day, status: after.status,
      reason: reasonIn(event), again_at: after.status === 'waiting' ? after.againAt : null, letter: JSON.stringify(after),
    };
  },
};

function reasonIn(event: ReminderEvent): ReminderRow['reason'] {
  if (event.type === 'reminder-not-sent') return event.data.reason;
  return event.type === 'reminder-outcome-unknown' ? event.data.cause : null;
}
