import type { PlanningEvent, ReminderEvent } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import type { NameOf } from './name-of.js';
import { NOT_SENT_LABELS, UNKNOWN_LABELS } from './reminder-labels.sv.js';

export const isOfReminder = (event: PlanningEvent): event is ReminderEvent & PlanningEvent => 'reminderId' in event.data;

/** What happened to somebody's letter of a day. */
export function reminderEventSentence(event: ReminderEvent, nameOf: NameOf): string {
  switch (event.type) {
    case 'reminder-claimed': {
      const { personId, day, items, attempt } = event.data;
      const which = items.length === 1 ? 'en tidsgräns' : `${items.length} tidsgränser`;
      return `påminnelse till ${nameOf(personId)} den ${swedishDate(day)} om ${which}${attempt === 1 ? '' : `, försök ${attempt}`}.`;
    }
    case 'reminder-sent': return event.data.redirectedTo === null ? 'påminnelsen skickades.' : `påminnelsen skickades till ${nameOf(event.data.redirectedTo)}, som fick alla brev då.`;
    case 'reminder-not-sent':
      return `påminnelsen gick inte fram. ${NOT_SENT_LABELS[event.data.reason]}${event.data.againAt === null ? '' : ' Ett nytt försök görs.'}`;
    case 'reminder-outcome-unknown': return `ingen vet om påminnelsen gick fram. ${UNKNOWN_LABELS[event.data.cause]}`;
    case 'reminder-lapsed': return 'påminnelsen behövdes inte längre: allt var gjort innan den kunde skickas.';
    case 'reminder-retried': return 'påminnelsen ska skickas om.';
  }
}
