import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SqliteReadModels, postgresReadModels, type PostgresReadModels } from '#lib/adapters-read-model';
import { EventRegistry, rebuild, verify, type Source } from '#lib/application';
import { planningContracts } from '#lib/planning';
import { nowIndex, projections, type ScorecardDatabase } from '#lib/scorecard';
import { ArrayEventStore, cycleOpened, goalContent, goalDrafted, unitRegistered } from '#lib/testing';
import { demoTold, projectAll, yearTold, type Told } from '../projecting/histories.js';
import { everyAnswer, subjectsOf } from '../scorecard/every-answer.js';
import { ownSchema } from '../services/postgres.js';

const MUNICIPALITY = '2580';

/** Both at once, over one log. */
class Both {
  private constructor(
    readonly sqlite: SqliteReadModels<ScorecardDatabase>, readonly postgres: PostgresReadModels<ScorecardDatabase>,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<Both> {
    const { drop, ...place } = await ownSchema();
    return new Both(SqliteReadModels.inMemory(), await postgresReadModels(place), drop);
  }

  async project(source: Source): Promise<void> {
    await Promise.all([projectAll(source, this.sqlite), projectAll(source, this.postgres)]);
  }

  /** At moments from the beginning to the end of the log, which is parted so. */
  async answerAlike(parts = 4): Promise<void> {
    const now = await nowIndex(this.sqlite.database);
    const subjects = await subjectsOf(this.sqlite.database, MUNICIPALITY);
    for (const at of Array.from({ length: parts + 1 }, (_, part) => Math.floor((now * part) / parts))) {
      expect(await everyAnswer(this.postgres.database, at, subjects)).toEqual(await everyAnswer(this.sqlite.database, at, subjects));
    }
  }

  async close(): Promise<void> {
    await this.sqlite.close();
    await this.postgres.close();
    await this.drop();
  }
}

/** Every query, of thousands of events, in two databases. */
const LONG_MS = 300_000;

describe('SQLite and PostgreSQL', () => {
  let both: Both;
  let history: Told | undefined;
  beforeEach(async () => { both = await Both.open(); });
  afterEach(async () => {
    await both.close();
    await history?.dispose();
    history = undefined;
  });

  it('answer every query alike for the demo, as known at any moment', async () => {
    history = await demoTold('2027-01-15T08:00:00.000Z');
    await both.project(history.source);
    await both.answerAlike(2);
  }, LONG_MS);

  it('answer every query alike for a year as any seed tells it, followed live or built anew, and hold what the log says', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const { source, dispose } = await yearTold(seed, 1);
      await both.project(source);
      await both.answerAlike();
      const live = await verify({ source, readModels: both.postgres, projections });
      await rebuild({ source, readModels: both.postgres, projections });
      await both.answerAlike();
      expect(live.findings).toEqual([]);
      expect(await verify({ source, readModels: both.postgres, projections })).toEqual(live);
      await dispose();
    }).afterEach(async () => {
      await both.close();
      both = await Both.open();
    }), { numRuns: 3 });
  }, LONG_MS);

  it('put Å, Ä and Ö last, in that order, whatever the language of the database', async () => {
    const store = new ArrayEventStore();
    const names = ['Östra', 'Zenit', 'Ärlig', 'Åsele', 'Aktern'];
    store.write('2580.cycle-2027', cycleOpened({ units: names }));
    for (const name of names) store.write(`2580.unit-${name}`, unitRegistered({ code: name, name, body: name }));
    for (const title of names) store.write(`2580.goal-${title}`, goalDrafted({ goalId: title, content: goalContent({ title }) }));
    await both.project({ store, registry: new EventRegistry(planningContracts) });
    await both.answerAlike();
    const { units: known, goalIds } = await subjectsOf(both.postgres.database, MUNICIPALITY);
    const swedish = ['Aktern', 'Zenit', 'Åsele', 'Ärlig', 'Östra'];
    expect([known.map(({ name }) => name), goalIds]).toEqual([swedish, swedish]);
  }, LONG_MS);
});
