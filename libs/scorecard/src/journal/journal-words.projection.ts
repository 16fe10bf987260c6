import { wordsOf, type DomainEvent, type LocalDate, type Projection } from '#lib/kernel';
import { municipalityOf } from '../rows/municipality.js';

/** What an event says, as words to search for: each once. */
export type JournalWordsRow = { index: number; municipality: string; words: string };

/** A goal has at most some thousand words; what is longer is found by those that come first. */
const WORDS_MAX = 4_000;

export const journalWords: Projection<DomainEvent, JournalWordsRow> = {
  name: 'journal_words', version: 1, key: 'index', writtenOnce: true, searched: 'words',
  columns: { index: 'integer', municipality: 'text', words: 'text' },
  indexes: [],
  handles: 'all',
  keysOf: (event) => [String(event.index)],
  evolve: (_row, { index, stream, data }) => ({
    index, municipality: municipalityOf(stream), words: [...new Set([...textsIn(data), ...meetingsIn(data)].flatMap(wordsOf))].slice(0, WORDS_MAX).join(' '),
  }),
};

/** A meeting's day as one word, which nothing else that a day is written in has. */
export const meetingWord = (day: LocalDate): string => `sammanträde${day.replaceAll('-', '')}`;

function meetingsIn(data: object): readonly string[] {
  const { brought, meetingDate = brought?.meetingDate, movedTo } = data as Readonly<{ brought?: Readonly<{ meetingDate?: unknown }>; meetingDate?: unknown; movedTo?: unknown }>;
  return typeof meetingDate === 'string' ? [meetingDate, movedTo].flatMap((day) => (typeof day === 'string' ? meetingWord(day) : [])) : [];
}

/** Every text and number in what happened, but for ids and checksums, which nobody reads. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return MARK.test(value) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const MARK = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64})$/;
