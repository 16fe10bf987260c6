import { Client } from 'pg';
import { rebuild } from '#lib/application';
import { postgresReadModels } from '#lib/adapters-read-model';
import { SimulatedClock } from '#lib/history';
import { tableName, type Batch, type ReadModels, type Rebuilding, type RowTable, type TableChange } from '#lib/kernel';
import { projections } from '#lib/scorecard';
import { contest, rate, type Bench } from '../measure.js';
import { openFolder, sourceOf, writeYears } from '../opened.js';
import { temporaryFolder } from '../temporary-folder.js';
import { newPlace } from './servers.js';

const YEARS = { firstYear: 2020, lastYear: 2023, until: '2023-12-31' } as const;
const ROUNDS = 5;

/** Every read model of some 9,000 events in PostgreSQL, in one reading, against a loop that has nothing to do but write the same rows. */
export const clusterProject: Bench = {
  name: 'cluster: project all from zero, in one reading', unit: 'events/s', goal: { atLeast: 0.5 },
  measure: async () => {
    const clock = new SimulatedClock(`${YEARS.firstYear}-01-01T00:00:00.000Z`);
    const folder = await openFolder(temporaryFolder(), clock);
    await writeYears(folder, clock, YEARS);
    const source = sourceOf(folder);
    const { postgresUrl: url, namespace, municipality } = await newPlace();
    const readModels = await postgresReadModels({ url, schema: `${namespace}_${municipality}` });
    await readModels.open(projections);
    const batches: Batch[] = [];
    const { index: events } = await rebuild({ source, readModels: recording(readModels, batches), projections });
    const bare = await BareTables.beside(url, `${namespace}_${municipality}`);
    const ours = () => rate(0, async () => (await rebuild({ source, readModels, projections })).index);
    const limit = () => rate(0, async () => {
      await bare.write(batches);
      return events;
    });
    const figures = await contest({ rounds: ROUNDS, ours, limit });
    await bare.close();
    await readModels.close();
    await folder.close();
    return figures;
  },
};

/** The same read models; what is applied to those beside them is remembered. */
function recording(readModels: ReadModels, batches: Batch[]): ReadModels {
  const beside = async (tables: readonly RowTable[]): Promise<Rebuilding<unknown>> => {
    const rebuilding = await readModels.beside(tables);
    const apply = async (batch: Batch): Promise<void> => {
      batches.push(batch);
      await rebuilding.into.apply(batch);
    };
    return { ...rebuilding, into: Object.assign(Object.create(rebuilding.into) as ReadModels, { apply }) };
  };
  return Object.assign(Object.create(readModels) as ReadModels, { beside });
}

/** Tables of the same columns and indexes, filled by the driver alone: a statement for all rows of a table, a transaction a batch. */
class BareTables {
  private constructor(private readonly client: Client) {}

  static async beside(url: string, schema: string): Promise<BareTables> {
    const client = new Client({ connectionString: url, options: `-c search_path=${schema} -c synchronous_commit=off` });
    await client.connect();
    return new BareTables(client);
  }

  /** From empty, with the indexes made last. */
  async write(batches: readonly Batch[]): Promise<void> {
    for (const table of projections) await this.client.query(`drop table if exists "bare_${tableName(table)}"; create table "bare_${tableName(table)}" (like "${tableName(table)}")`);
    for (const { changes } of batches) {
      await this.client.query('begin');
      for (const change of changes) await this.insert(change);
      await this.client.query('commit');
    }
    for (const table of projections) {
      const name = `"bare_${tableName(table)}"`;
      await this.client.query(`create unique index on ${name} ("${table.key}", known_from)`);
      for (const columns of table.indexes) await this.client.query(`create index on ${name} (${columns.map((column) => `"${column}"`).join(', ')}, known_to, known_from)`);
    }
  }

  close(): Promise<void> { return this.client.end(); }

  private async insert({ table, opened }: TableChange): Promise<void> {
    if (opened.length === 0) return;
    const columns = Object.keys(table.columns);
    const lists = ['bigint', 'bigint', ...Object.values(table.columns).map((type) => (type === 'integer' ? 'bigint' : 'text'))];
    const values = [opened.map(({ knownFrom }) => knownFrom), opened.map(({ knownTo }) => knownTo), ...columns.map((column) => opened.map(({ row }) => row[column] ?? null))];
    const names = ['known_from', 'known_to', ...columns].map((column) => `"${column}"`).join(', ');
    await this.client.query(`insert into "bare_${tableName(table)}" (${names}) select * from unnest(${lists.map((type, number) => `$${number + 1}::${type}[]`).join(', ')})`, values);
  }
}
