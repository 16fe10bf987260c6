import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SqliteReadModels, postgresReadModels, type PostgresReadModels } from '#lib/adapters-read-model';
import { rebuild } from '#lib/application';
import { journalCount, journalEntries, projections, type JournalQuestion, type ScorecardDatabase, type Viewer } from '#lib/scorecard';
import { ArrayEventStore, boardDecided, cycleOpened, goalContent, goalDrafted, goalReferredBack, goalRevised, goalSubmitted, noteWritten, roleGranted, streamOf } from '#lib/testing';
import type { PlanningEvent } from '#lib/planning';
import { projectAll } from '../projecting/histories.js';
import { ownSchema } from '../services/postgres.js';
import { registry } from './reading.js';

const holding = (role: Viewer['capacities'][number]['role'], body: string): Viewer => ({ capacities: [{ role, body }] });
const AUDITOR = holding('auditor', 'kommunen');

describe('Searching the journal', () => {
  let store: ArrayEventStore;
  let sqlite: SqliteReadModels<ScorecardDatabase>;
  let postgres: PostgresReadModels<ScorecardDatabase>;
  let drop: () => Promise<void>;
  beforeEach(async () => {
    store = new ArrayEventStore();
    const own = await ownSchema();
    ({ drop } = own);
    [sqlite, postgres] = [SqliteReadModels.inMemory(), await postgresReadModels(own)];
  });
  afterEach(async () => {
    await sqlite.close();
    await postgres.close();
    await drop();
  });

  const tell = async (...events: readonly PlanningEvent[]) => {
    for (const event of events) store.write(streamOf(event), event, { context: { actor: { personId: 'p-1', role: 'committee-secretary', body: 'SBN' } } });
    for (const readModels of [sqlite, postgres]) await projectAll({ store, registry }, readModels);
  };
  /** The indexes found, the same by both databases. */
  const found = async (asked: Partial<JournalQuestion>, at = store.log.length): Promise<readonly number[]> => {
    const question = { municipality: '2580', viewer: AUDITOR, limit: 100, ...asked };
    const [one, other] = await Promise.all([sqlite, postgres].map(({ database }) => journalEntries(database, at, question)));
    expect(other).toEqual(one);
    expect(await Promise.all([sqlite, postgres].map(({ database }) => journalCount(database, at, question)))).toEqual([one?.length, one?.length]);
    return (one ?? []).map(({ index }) => index);
  };
  const goalNamed = (goalId: string, title: string) => goalDrafted({ goalId, content: goalContent({ title }) });

  it('finds words by their beginnings, whatever their case and order, and all of them', async () => {
    await tell(goalNamed('g-1', 'Fler ekorrar i skärgården'), goalNamed('g-2', 'Färre bilar i skärgården'));
    expect(await found({ text: 'SKÄRGÅRD' })).toEqual([2, 1]);
    expect(await found({ text: 'skärgården ekorr' })).toEqual([1]);
    expect(await found({ text: 'gården' })).toEqual([]);
  });

  it('pages through all that has a word, the newest first, within what was known', async () => {
    await tell(...['g-1', 'g-2', 'g-3', 'g-4'].map((goalId) => goalNamed(goalId, 'Fler ekorrar')));
    const page = (asked: Partial<JournalQuestion>) => Promise.all([sqlite, postgres].map(async ({ database }) =>
      (await journalEntries(database, 3, { municipality: '2580', viewer: AUDITOR, text: 'ekorrar', limit: 2, ...asked })).map(({ index }) => index)));
    expect([await page({}), await page({ before: 2 }), await page({ before: 1 })]).toEqual([[[3, 2], [3, 2]], [[1], [1]], [[], []]]);
    expect(await journalCount(sqlite.database, 3, { municipality: '2580', viewer: AUDITOR, text: 'ekorrar' })).toBe(3);
  });

  it('tells å, ä and ö from a and o as Swedes do, and é from nothing', async () => {
    await tell(goalNamed('g-1', 'Säker hamn'), goalNamed('g-2', 'Saker att göra'), goalNamed('g-3', 'Sånger på ett kafé'));
    expect(await found({ text: 'säker' })).toEqual([1]);
    expect(await found({ text: 'saker' })).toEqual([2]);
    expect([await found({ text: 'kafe' }), await found({ text: 'KAFÉ' }), await found({ text: 'sang' })]).toEqual([[3], [3], []]);
  });

  it('finds by reason, case number and § too, by kind, body and person, and by when it was known', async () => {
    await tell(goalNamed('g-1', 'Ett mål'), goalSubmitted(), boardDecided({ caseNumber: '2026/1540' }), goalReferredBack({ reasons: ['Kostnaden saknas'] }));
    expect([await found({ text: 'kostnad' }), await found({ text: '2026/1540' }), await found({ text: '201', types: ['board-decided'] })]).toEqual([[4], [3], [3]]);
    expect([await found({ types: ['goal-submitted'] }), await found({ body: 'KS' }), await found({ personId: 'p-1', body: 'SBN', text: 'kostnad' })]).toEqual([[2], [], [4]]);
    const [, second] = store.log;
    expect(await found({ since: String(second?.recordedAt), until: String(second?.recordedAt) })).toContain(2);
    expect(await found({ until: '2000-01-01T00:00:00.000Z' })).toEqual([]);
  });

  it('answers as known then, and page by page', async () => {
    await tell(...['a', 'b', 'c', 'd'].map((id) => goalNamed(id, 'Samma titel')));
    expect(await found({ text: 'samma' }, 2)).toEqual([2, 1]);
    const page = (before?: number) => journalEntries(sqlite.database, 4, { municipality: '2580', viewer: AUDITOR, limit: 2, before });
    expect([await page(), await page(3)].map((entries) => entries.map(({ index }) => index))).toEqual([[4, 3], [2, 1]]);
  });

  it('finds the same after the read models are built anew', async () => {
    await tell(cycleOpened(), goalNamed('g-1', 'Fler bostäder'));
    for (const readModels of [sqlite, postgres]) await rebuild({ source: { store, registry }, readModels, projections });
    expect(await found({ text: 'bostäder', types: ['goal-drafted'] })).toEqual([2]);
    await tell(goalRevised({ content: goalContent({ title: 'Nya bostäder' }) }));
    expect(await found({ text: 'nya bostäder' })).toEqual([3]);
  });

  it('tells nobody of others\' drafts, dialogue and persons but those who may read them', async () => {
    await tell(goalNamed('g-1', 'Hemligt än'), noteWritten(), roleGranted(), goalSubmitted());
    const seenBy = (viewer: Viewer) => found({ viewer });
    expect(await seenBy(AUDITOR)).toEqual([4, 3, 2, 1]);
    expect(await seenBy(holding('committee-secretary', 'SBN'))).toEqual([4, 1]);
    expect(await seenBy(holding('committee-secretary', 'SOC'))).toEqual([4]);
    expect(await seenBy(holding('board-secretary', 'KS'))).toEqual([4]);
    expect(await seenBy(holding('administrator', 'kommunen'))).toEqual([4, 3]);
    expect(await seenBy({ capacities: [] })).toEqual([]);
  });

  it('finds every word of every text by both databases, whatever is written', () => fc.assert(fc.asyncProperty(
    fc.array(fc.string({ unit: fc.oneof(fc.constantFrom(...'aåäöÅÄÖeé ,-/"\'*()&|!:2½ßﬁ\u0301'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) }), { minLength: 1, maxLength: 5 }), async (titles) => {
      const from = store.log.length;
      await tell(...titles.map((title, number) => goalNamed(`g-${from + number}`, title)));
      for (const [number, title] of titles.entries()) {
        const { text = '' } = { text: title.replaceAll('\u0000', '') };
        if (/[\p{L}\p{N}]/u.test(text.normalize('NFC').toLowerCase())) expect(await found({ text })).toContain(from + number + 1);
      }
    }), { numRuns: 20 }));
});
