import type { Kysely } from 'kysely';
import { wordsOf, type Instant, type LocalDate } from '#lib/kernel';
import type { ScorecardDatabase } from '../database.js';
import { askingFor, hasWords } from '../rows/has-words.js';
import type { Viewer } from '../viewer.js';
import { entryOf, type JournalEntry } from './journal.query.js';
import { firstIndexSince, lastIndexUntil } from './moment.query.js';
import { meetingWord } from './journal-words.projection.js';
import { NOTHING, WRITING, ownBodies, typesToldTo } from './journal-viewer.js';

/** `text`: words, each the beginning of one in what happened. `since` and `until` are moments at which it was known. `before` and `limit` page, the newest first. */
export type JournalQuestion = Readonly<{
  municipality: string; viewer: Viewer; text?: string | undefined; types?: readonly string[] | undefined; body?: string | undefined; personId?: string | undefined;
  /** Of these streams, or done by that person; of decisions and meetings only those of a day. */
  about?: Readonly<{ streams: readonly string[]; personId?: string; meetingDate?: LocalDate }> | undefined;
  since?: Instant | undefined; until?: Instant | undefined; before?: number | undefined; limit: number;
}>;

/** What happened, the newest first, as far as the viewer may know of it. */
export async function journalEntries(db: Kysely<ScorecardDatabase>, at: number, question: JournalQuestion): Promise<readonly JournalEntry[]> {
  const rows = await asked(db, await rangeOf(db, at, question), question).selectAll('journal_v2').orderBy('journal_v2.index', 'desc').limit(question.limit).execute();
  return rows.map(entryOf);
}

/** As many as are counted: more than that nobody pages through. */
export const COUNTED_MAX = 10_000;

/** How many there are, up to `COUNTED_MAX`. */
export async function journalCount(db: Kysely<ScorecardDatabase>, at: number, question: Omit<JournalQuestion, 'before' | 'limit'>): Promise<number> {
  const some = asked(db, await rangeOf(db, at, question), { ...question, limit: COUNTED_MAX }).select('journal_v2.index').limit(COUNTED_MAX).as('found');
  const [row] = await db.selectFrom(some).select((eb) => eb.fn.countAll<number | string>().as('count')).execute();
  return Number(row?.count ?? 0);
}

type Range = Readonly<{ from: number; to: number }>;

/** Times as indexes, by which each condition's rows are in order. An event is known from its own index on. */
async function rangeOf(db: Kysely<ScorecardDatabase>, at: number, { since, until, before }: Pick<JournalQuestion, 'since' | 'until' | 'before'>): Promise<Range> {
  const from = since === undefined ? 1 : await firstIndexSince(db, since);
  const to = until === undefined ? at : Math.min(at, await lastIndexUntil(db, until));
  return { from, to: before === undefined ? to : Math.min(to, before - 1) };
}

function asked(db: Kysely<ScorecardDatabase>, { from, to }: Range, { municipality, viewer, text, types, body, personId, about, limit }: JournalQuestion) {
  const told = typesToldTo(viewer);
  const newest = [told, types, body, personId, about].every((other) => other === undefined) ? { from, to, limit } : undefined;
  const words = [text, about?.meetingDate && meetingWord(about.meetingDate)].flatMap((one) => (one === undefined ? [] : wordsOf(one)));
  return db.selectFrom('journal_v2')
    .where('journal_v2.municipality', '=', municipality)
    .where('journal_v2.index', '>=', from).where('journal_v2.index', '<=', to)
    .$if(told !== undefined, (rows) => rows.where((eb) => eb.or([
      eb('journal_v2.type', 'in', told ?? NOTHING), eb.and([eb('journal_v2.type', 'in', WRITING), eb('journal_v2.body', 'in', [...ownBodies(viewer), ''])])])))
    .$if(types !== undefined, (rows) => rows.where('journal_v2.type', 'in', types?.length ? types : NOTHING))
    .$if(body !== undefined, (rows) => rows.where('journal_v2.body', '=', body ?? ''))
    .$if(personId !== undefined, (rows) => rows.where('journal_v2.person_id', '=', personId ?? ''))
    .$if(about !== undefined, (rows) => rows.where((eb) => eb.or([
      eb('journal_v2.stream', 'in', about?.streams.length ? about.streams : NOTHING), ...(about?.personId === undefined ? [] : [eb('journal_v2.person_id', '=', about.personId)])])))
    .$if(words.length > 0, (rows) => rows.where('journal_v2.index', 'in', (eb) =>
      eb.selectFrom('journal_words_v1').select('journal_words_v1.index').where(hasWords(db, eb.val(askingFor(db, words)), newest))));
}
