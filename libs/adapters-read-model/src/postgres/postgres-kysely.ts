import {
  DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler,
  type CompiledQuery, type DatabaseConnection, type KyselyConfig, type QueryResult,
} from 'kysely';
import type { Postgres } from './postgres.js';

/** Kysely for queries, over our connections: its queries have our time-outs and end in the ports' errors. */
export function kyselyOverPostgres<Database>(postgres: Postgres, options: Pick<KyselyConfig, 'log'> = {}): Kysely<Database> {
  return new Kysely<Database>({
    ...options,
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new QueryDriver(postgres),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

/** Each query is lent a connection for itself: there is nothing to begin, and nothing to give back. */
class QueryDriver extends DummyDriver {
  constructor(private readonly postgres: Postgres) { super(); }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return { executeQuery: <Row>(query: CompiledQuery) => this.ask<Row>(query), streamQuery: refuseToStream };
  }

  private async ask<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows } = await this.postgres.read(sql, parameters);
    return { rows: rows as Row[] };
  }
}

const refuseToStream = (): never => { throw new Error('Queries are answered whole'); };
