import type { Kysely } from 'kysely';
import {
  ReadModels, tableName,
  type AnyRow, type Batch, type Checkpoint, type KnownRow, type Rebuilding, type RowTable,
} from '#lib/kernel';
import { readied } from '../readied.js';
import { SqliteReadModels } from '../sqlite-read-models.js';
import { Postgres, type PostgresOptions } from './postgres.js';
import { checkpointPart, postgresCheckpoints as checkpoints } from './postgres-checkpoints.js';
import { kyselyOverPostgres } from './postgres-kysely.js';
import { DURABLY, prepareSchema } from './postgres-schema.js';
import type { PostgresSession } from './postgres-session.js';
import { BUILD_MS_MAX, PostgresTemporalTable } from './postgres-temporal-table.js';

type Connections<Database> = Readonly<{ postgres: Postgres; database: Kysely<Database> }>;

const BESIDE = '_beside';

/**
 * Read models in a schema of PostgreSQL. Every call ends within its time, in an answer or in Unavailable.
 * A batch whose commit was not answered is OutcomeUnknown and may simply be applied again: if it was done after all, its tables no
 * longer stand at `from`, and the second is refused whole with CheckpointMoved. (Not so a batch whose `to` is its `from`: a rebuild,
 * which alone writes such, gives up instead.)
 */
export class PostgresReadModels<Database> extends ReadModels<Kysely<Database>> {
  private readonly tables = new Map<RowTable, PostgresTemporalTable>();

  private constructor(private readonly connections: Connections<Database>, private readonly suffix: '' | typeof BESIDE) {
    super();
  }

  /** Nothing is connected before the first call. */
  static at<Database>(options: PostgresOptions): PostgresReadModels<Database> {
    const postgres = new Postgres(options, 'normal');
    return new PostgresReadModels<Database>({ postgres, database: kyselyOverPostgres(postgres) }, '');
  }

  override get database(): Kysely<Database> {
    return this.connections.database;
  }

  override open(tables: readonly RowTable[]): Promise<void> {
    return prepareSchema(this.postgres, checkpointPart, async (session) => {
      for (const table of tables) {
        await this.make(session, table);
        await checkpoints.begin(session, this.table(table).name);
      }
    });
  }

  override checkpoint(table: RowTable): Promise<Checkpoint> {
    return checkpoints.find(this.postgres, this.table(table).name);
  }

  override async openRows(table: RowTable, keys: readonly string[]): Promise<ReadonlyMap<string, KnownRow>> {
    await this.index(table);
    const temporal = this.table(table);
    const rows = await temporal.open(this.postgres, keys);
    return new Map(rows.map((known) => [String(temporal.keyOf(known.row)), known]));
  }

  override apply({ from, to, changes }: Batch): Promise<void> {
    return this.postgres.transaction(async (session) => {
      await checkpoints.move(session, changes.map(({ table }) => this.table(table).name), { from, to });
      for (const { table, closed, opened } of changes) {
        await this.table(table).close(session, closed);
        await this.table(table).insert(session, opened);
      }
    });
  }

  override async *rowsAt(table: RowTable, at: number): AsyncIterable<AnyRow> {
    const temporal = this.table(table);
    for (let page = await temporal.pageAt(this.postgres, at); ;) {
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      page = await temporal.pageAt(this.postgres, at, temporal.keyOf(last));
    }
  }

  override async *history(table: RowTable): AsyncIterable<KnownRow> {
    const temporal = this.table(table);
    for (let page = await temporal.pageOfHistory(this.postgres); page.length > 0;) {
      yield* page;
      page = await temporal.pageOfHistory(this.postgres, page.at(-1));
    }
  }

  override async beside(tables: readonly RowTable[]): Promise<Rebuilding<Kysely<Database>>> {
    const into = new PostgresReadModels<Database>(this.connections, BESIDE);
    const abandon = () => into.drop(tables);
    const from = await readied(tables, { into, abandon, rewind: (index) => into.rewind(tables, index) });
    return { into, from, abandon, swapIn: () => into.replace(tables) };
  }

  override async scratch(): Promise<ReadModels<Kysely<Database>>> {
    return SqliteReadModels.inMemory<Database>();
  }

  override close(): Promise<void> {
    return this.postgres.close();
  }

  private get postgres(): Postgres {
    return this.connections.postgres;
  }

  private drop(tables: readonly RowTable[]): Promise<void> {
    return prepareSchema(this.postgres, checkpointPart, async (session) => {
      for (const table of tables) {
        await checkpoints.remove(session, this.table(table).name);
        await this.table(table).drop(session);
      }
    });
  }

  private rewind(tables: readonly RowTable[], index: number): Promise<void> {
    return this.postgres.transaction(async (session) => { for (const table of tables) await this.table(table).rewind(session, index); }, BUILD_MS_MAX);
  }

  private async replace(tables: readonly RowTable[]): Promise<void> {
    for (const table of tables) await this.index(table);
    await this.postgres.transaction(async (session) => {
      await session.ask(DURABLY);
      await checkpoints.hold(session, tables.map(tableName));
      for (const table of tables) {
        const [beside, live] = [this.table(table), new PostgresTemporalTable(table, tableName(table))];
        await checkpoints.remove(session, live.name);
        await live.drop(session);
        await beside.rename(session, live.name);
        await checkpoints.rename(session, beside.name, live.name);
      }
    });
  }

  /** Tables to be filled have no index until somebody looks for a row: made at the end, they cost a third. */
  private async make(session: PostgresSession, table: RowTable): Promise<void> {
    if (await this.table(table).exists(session)) return;
    await this.table(table).create(session);
    if (this.suffix === '') await this.table(table).createIndexes(session);
  }

  private async index(table: RowTable): Promise<void> {
    if (this.suffix === '' || await this.table(table).hasIndexes(this.postgres)) return;
    await this.postgres.transaction((session) => this.table(table).createIndexes(session), BUILD_MS_MAX);
  }

  private table(table: RowTable): PostgresTemporalTable {
    const known = this.tables.get(table);
    if (known) return known;
    const temporal = new PostgresTemporalTable(table, tableName(table) + this.suffix);
    this.tables.set(table, temporal);
    return temporal;
  }
}
