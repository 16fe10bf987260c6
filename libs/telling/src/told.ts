import type { Source } from '#lib/application';
import type { PlanningEvent } from '#lib/planning';
import type { Recalled } from '#lib/kernel';
import type { JournalEntry } from '#lib/scorecard';
import { capacityName, eventSentence, type NameOf } from '#lib/texts';
import { eventsTold } from './events-told.js';

/** Something that happened, in words: who did it, and acting as what. `line` is the event as it is stored, `documentSha256` the extract of the minutes that a decision was recorded from. */
export type ToldEntry = JournalEntry & Readonly<{ sentence: string; by: string; as: string; line: string; documentSha256: string | null }>;

type Actor = Parameters<typeof capacityName>[0];

/** Where words come from: `persons` are names by id, `bodies` those of units and bodies. */
export type Wording = Readonly<{ source: Source; persons: ReadonlyMap<string, string>; bodies: NameOf }>;

/** Entries of the journal in words, in the order given. `isAbout` leaves out those whose events are about something else. */
export async function told(entries: readonly JournalEntry[], { source, persons, bodies }: Wording, isAbout: (event: Recalled<PlanningEvent>) => boolean = () => true): Promise<readonly ToldEntry[]> {
  const events = await eventsTold(source, entries);
  const nameOf: NameOf = (code) => persons.get(code) ?? bodies(code);
  return entries.flatMap((entry) => {
    const event = events.get(entry.eventId);
    if (!event || !isAbout(event)) return [];
    return [{ ...entry, sentence: eventSentence(event, nameOf), by: nameOf(entry.actor.personId), as: capacityName(entry.actor as Actor, bodies), line: event.line, documentSha256: event.context.basis?.documentSha256 ?? null }];
  });
}
