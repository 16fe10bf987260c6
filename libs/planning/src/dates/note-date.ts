import { accept, reject, type Decider, type Decision, type LocalDate } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { DateNoted, broughtId, type DateBrought, type DatesEvent } from './dates.events.js';

/** The installation's own command: nobody asks for it. */
export type NoteDate = Readonly<{ kind: 'note-date'; on: LocalDate; brought: DateBrought; today: LocalDate }>;
export type NoteDateRejection = RejectionsOf<{
  'date-not-over': { on: LocalDate; today: LocalDate };
  'date-already-noted': { on: LocalDate };
}>;

/** What has been noted of a cycle or of a body's meetings of a year. */
export type NotedDates = Readonly<Record<string, true>>;

export const datesDecider: Decider<NotedDates, NoteDate, DatesEvent, NoteDateRejection> = {
  initial: {},
  evolve: (noted, { data }) => ({ ...noted, [keyOf(data)]: true }),
  decide: noteDate,
};

/** However late: the day is what it was. */
function noteDate(noted: NotedDates, { on, brought, today }: NoteDate): Decision<DatesEvent, NoteDateRejection> {
  if (on >= today) return reject('date-not-over', { on, today });
  if (noted[keyOf({ on, brought })]) return reject('date-already-noted', { on });
  return accept(DateNoted.create({ on, brought, notedOn: today }));
}

const keyOf = ({ on, brought }: Pick<NoteDate, 'on' | 'brought'>): string => `${on} ${broughtId(brought)}`;
