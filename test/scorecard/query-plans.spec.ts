import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Sqlite, SqliteReadModels, kyselyOver } from '#lib/adapters-read-model';
import { rebuild } from '#lib/application';
import { nowIndex, projections, type ScorecardDatabase } from '#lib/scorecard';
import { committeeDecided, goalAdopted, goalDrafted, goalSubmitted } from '#lib/testing';
import { everyAnswer, subjectsOf } from './every-answer.js';
import { Reading, registry } from './reading.js';

/** The plan of each SQL text that the queries send to a file's read models. */
async function plansIn(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const [sqlite, asked] = [Sqlite.open(file, 'read'), new Set<string>()];
  const db = kyselyOver<ScorecardDatabase>(sqlite, { log: ({ query }) => { asked.add(query.sql); } });
  await everyAnswer(db, await nowIndex(db), await subjectsOf(db, '2580'));
  const plans = [...asked].map((sql) => {
    const steps = sqlite.database.prepare(`explain query plan ${sql}`).all(...Array<null>(places(sql)).fill(null));
    return [sql, steps.map((step) => String(step['detail']))] as const;
  });
  await db.destroy();
  return new Map(plans);
}

const places = (sql: string): number => sql.split('?').length - 1;

/** The few checkpoints, what a query has found itself or was given, and an index of words that is asked for some (`M`). */
const IS_NO_TABLE = /^SCAN (checkpoint|found|json_each VIRTUAL TABLE INDEX 1:|\w+_words VIRTUAL TABLE INDEX \d+:M\d*(?:><)?)$/;

describe('The plan of every query', () => {
  let folder: string;
  let plans: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-plans-'));
    const file = join(folder, 'read.db');
    const [history, readModels] = [new Reading(), SqliteReadModels.openFile<ScorecardDatabase>(file)];
    history.cycle('SBN');
    history.tell(goalDrafted(), goalSubmitted(), goalAdopted());
    history.store.write('2580.decisions-SBN-2026', committeeDecided());
    await readModels.open(projections);
    await rebuild({ source: { store: history.store, registry }, readModels, projections });
    await readModels.close();
    await history.close();
    plans = await plansIn(file);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads no table from end to end, but for the few rows that say how far each has come', () => {
    const scans = [...plans].filter(([, steps]) => steps.some((step) => step.startsWith('SCAN') && !IS_NO_TABLE.test(step)));
    expect(scans).toEqual([]);
  });

  it('reads by the municipality alone only what there are few of: persons, units, years, and what waits for a second person, and what reminders remember', () => {
    const tables = [...plans.values()].flat().flatMap((step) => /^SEARCH (\w+)_v\d+ USING INDEX \w+ \(municipality=\?(?: AND known_to>\?)?\)$/.exec(step)?.[1] ?? []);
    expect([...new Set(tables)].toSorted()).toEqual(['awaited_decision', 'capacity', 'cycle', 'reminded', 'unit']);
  });

  it('finds the matrix of a year by an index that begins with municipality and year and leaves the rows known then', () => {
    const [, steps] = [...plans].find(([sql]) => sql.startsWith('select * from "scorecard_v8"')) ?? [];
    expect(steps?.[0]).toMatch(/^SEARCH scorecard_v8 USING INDEX scorecard_v8_\w+ \(municipality=\? AND budget_year=\? AND known_to>\?\)$/);
  });
});
