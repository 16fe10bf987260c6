import { sql, type Compilable, type CompiledQuery, type Kysely, type RawBuilder } from 'kysely';
import type { ScorecardDatabase } from '../database.js';

export type Values = Readonly<Record<string, string | number | null>>;
export type Places<V extends Values> = Readonly<{ [Name in keyof V]: RawBuilder<V[Name]> }>;

/** Where a value goes in a compiled query's parameters. */
class Place {
  constructor(readonly name: string) {}
}

/**
 * A query whose SQL is made once for each database: Kysely compiles at every call, and that costs more than a small query itself.
 * `build` is given a place for each value, by name.
 */
export function prepared<V extends Values, Row>(
  build: (db: Kysely<ScorecardDatabase>, places: Places<V>) => Compilable<Row>,
): (db: Kysely<ScorecardDatabase>, values: V) => Promise<readonly Row[]> {
  const compiled = new WeakMap<Kysely<ScorecardDatabase>, CompiledQuery<Row>>();
  return async (db, values) => {
    const query = compiled.get(db) ?? build(db, places<V>()).compile();
    compiled.set(db, query);
    const parameters = query.parameters.map((parameter) => (parameter instanceof Place ? values[parameter.name] : parameter));
    return (await db.executeQuery<Row>({ ...query, parameters })).rows;
  };
}

const places = <V extends Values>(): Places<V> =>
  new Proxy({}, { get: (_, name) => sql`${new Place(String(name))}` }) as Places<V>;
