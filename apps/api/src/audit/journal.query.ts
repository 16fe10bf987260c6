import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Desk } from '#lib/application';
import { Registers, wordsOf } from '#lib/kernel';
import { goalSheetsAmong, journalCount, journalEntries, units, type JournalEntry, type JournalQuestion } from '#lib/scorecard';
import { aboutOf, eventsTold, namesOfBodies, namesOfPersons, type Reading } from '#lib/telling';
import { eventSentence, type NameOf } from '#lib/texts';
import { historyAnswer } from '../goals/goal-history.query.js';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';
import { asFarAsPossible } from '../session/sessions.js';
import type { JournalAnswer, JournalEntryAnswer, SubjectKind } from './journal.dto.js';

export type JournalAsked = Readonly<{
  text?: string | undefined; type?: string | undefined; body?: string | undefined; personId?: string | undefined; about?: string | undefined;
  since?: string | undefined; until?: string | undefined; before?: number | undefined; pageSize: number;
}>;

export class SearchJournal extends Query<JournalAnswer> {
  constructor(readonly asked: JournalAsked, readonly asking: Asking) { super(); }
}

const WORDS_MAX = 12;

/** What has happened, in words, for those who act for a body or audit them. That somebody has read of others' drafts is noted. */
@QueryHandler(SearchJournal)
export class SearchJournalHandler implements IQueryHandler<SearchJournal> {
  constructor(private readonly readings: Readings, private readonly desk: Desk, private readonly registers: Registers) {}

  async execute({ asked, asking }: SearchJournal): Promise<JournalAnswer> {
    refuseWordless(asked);
    const reading = await this.readings.open(asking);
    if (reading.viewer.capacities.length === 0) throw Problem.at('not-found');
    const question = await this.question(asked, reading);
    const [total, entries] = [await journalCount(reading.db, reading.at, question), await journalEntries(reading.db, reading.at, question)];
    await this.noteReading(entries, asking.personId);
    const last = entries.length < asked.pageSize ? undefined : entries.at(-1);
    return { total, nextBefore: last?.index ?? null, entries: await this.answers(entries, reading) };
  }

  private async question({ type, about, pageSize, ...asked }: JournalAsked, reading: Reading): Promise<JournalQuestion> {
    return {
      ...asked, municipality: reading.municipality, viewer: reading.viewer, limit: pageSize, types: type === undefined ? undefined : [type],
      about: about === undefined ? undefined : await aboutOf(about, this.desk.names, reading),
    };
  }

  private async answers(entries: readonly JournalEntry[], reading: Reading): Promise<readonly JournalEntryAnswer[]> {
    const [events, persons, bodies, titles] = [await eventsTold(this.desk.source, entries), await namesOfPersons(this.registers), await namesOfBodies(reading), await titlesOf(entries, reading)];
    const nameOf: NameOf = (code) => persons.get(code) ?? bodies(code);
    return entries.flatMap((entry) => {
      const event = events.get(entry.eventId);
      return event ? [{ ...historyAnswer(entry, persons), knownAt: entry.knownAt, sentence: eventSentence(event, nameOf), subject: subjectOf(entry, titles) }] : [];
    });
  }

  private async noteReading(entries: readonly JournalEntry[], personId: string | undefined): Promise<void> {
    if (personId === undefined || !entries.some(({ type }) => type === 'goal-drafted' || type === 'goal-revised')) return;
    const subject = `${entries.at(-1)?.index ?? 0}-${entries[0]?.index ?? 0}`;
    await asFarAsPossible(this.registers.accessLog.record({ at: this.desk.clock.now(), personId, action: 'read-drafts-in-journal', subject }));
  }
}

function refuseWordless({ text }: JournalAsked): void {
  const words = text === undefined ? undefined : wordsOf(text);
  if (words?.length === 0) throw Problem.at('search-without-words');
  if (words && words.length > WORDS_MAX) throw Problem.at('search-too-many-words');
}

/** The titles of the goals that entries are about, as far as the viewer may see them. */
async function titlesOf(entries: readonly JournalEntry[], { db, at, ...of }: Reading): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(entries.flatMap(({ stream }) => (/\.(?:goal|dialogue|contribution|annex)-(.+)$/.exec(stream)?.[1] ?? [])));
  const sheets = await goalSheetsAmong(db, at, { ...of, units: await units(db, at, of), goalIds: [...ids] });
  return new Map(sheets.map(({ goalId, content: { title } }) => [goalId, title]));
}

function subjectOf({ stream }: JournalEntry, titles: ReadonlyMap<string, string>): JournalEntryAnswer['subject'] {
  const [, kind = '', id = ''] = /^[^.]*\.([a-z]+)-(.*)$/.exec(stream) ?? [];
  return { kind: kind as SubjectKind, id, title: titles.get(id) ?? null };
}
