import type { Kysely } from 'kysely';
import { sortKey, type LocalDate } from '#lib/kernel';
import { nameOn, type UnitKind } from '#lib/planning';
import type { ScorecardDatabase } from '../database.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import type { Ending, NameDecided, UnitRow } from './unit.projection.js';

/** `names` are all it has had, or is to have, in the order of their days. */
export type Unit = Readonly<{
  code: string; name: string; kind: UnitKind; body: string; aliases: readonly string[]; names: readonly NameDecided[];
  validFrom: LocalDate; validTo: LocalDate | null; ending: Ending | null;
}>;

/** `on`: by their names on that day, else by those decided last. */
type UnitsQuestion = Readonly<{ municipality: string; on?: LocalDate | undefined }>;

/** All units there have been, in the order of their names. */
export async function units(db: Kysely<ScorecardDatabase>, at: number, { municipality, on }: UnitsQuestion): Promise<readonly Unit[]> {
  const found = (await rowsOf(db, { at, municipality })).map(unitOf);
  return on === undefined ? found : found.map((unit) => ({ ...unit, name: nameOn(on, unit.names) })).sort(byName);
}

/** What each unit is called, by its code. */
export const namesOf = (among: readonly Unit[]): ReadonlyMap<string, string> => new Map(among.map(({ code, name }) => [code, name]));

/** Whether the unit is or has been called so, in part: by code, name or alias. */
export function isCalled(word: string, { code, name, aliases, names }: Unit): boolean {
  const wanted = sortKey(word);
  return [code, name, ...aliases, ...names.map((one) => one.name)].some((known) => sortKey(known).includes(wanted));
}

const unitOf = (row: UnitRow): Unit => ({
  code: row.code, name: row.name, kind: row.kind, body: row.body, aliases: JSON.parse(row.aliases) as string[],
  names: JSON.parse(row.names) as NameDecided[], validFrom: row.valid_from, validTo: row.valid_to,
  ending: row.ending === null ? null : (JSON.parse(row.ending) as Ending),
});

const byName = (one: Unit, other: Unit): number => {
  const [a, b] = [sortKey(one.name), sortKey(other.name)];
  return a < b ? -1 : Number(a > b) || one.code.localeCompare(other.code);
};

const rowsOf = prepared<{ at: number; municipality: string }, UnitRow>((db, { at, municipality }) =>
  db.selectFrom('unit_v2').selectAll().where('municipality', '=', municipality).where(knownAt('unit_v2', at)).orderBy('name_sort').orderBy('code'));
