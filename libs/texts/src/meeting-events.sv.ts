import type { MeetingsEvent } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import type { NameOf } from './name-of.js';

/** What happened to a body's meetings and minutes, as it stands within a sentence. */
export function meetingSentence(event: MeetingsEvent, nameOf: NameOf): string {
  const body = nameOf(event.data.body);
  const day = swedishDate(event.data.meetingDate);
  switch (event.type) {
    case 'meeting-scheduled': return `${body} sammanträder den ${day}.`;
    case 'meeting-moved':
      return `sammanträdet med ${body} den ${day} flyttades till den ${swedishDate(event.data.movedTo)}. Skäl: ${event.data.reason}`;
    case 'meeting-cancelled': return `sammanträdet med ${body} den ${day} ställdes in. Skäl: ${event.data.reason}`;
  }
}
