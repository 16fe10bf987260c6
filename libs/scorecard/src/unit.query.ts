import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { UnitKind } from '#lib/planning';
import type { ScorecardDatabase } from './database.js';
import { prepared } from './prepared.js';
import { knownAt } from './rows-at.js';
import type { UnitRow } from './unit.projection.js';

export type Unit = Readonly<{
  code: string; name: string; kind: UnitKind; body: string; aliases: readonly string[]; validFrom: LocalDate; validTo: LocalDate | null;
}>;

/** All units there have been, in the order of their names. */
export async function units(db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>): Promise<readonly Unit[]> {
  const rows = await rowsOf(db, { at, municipality });
  return rows.map((row) => ({
    code: row.code, name: row.name, kind: row.kind, body: row.body, aliases: JSON.parse(row.aliases) as string[],
    validFrom: row.valid_from, validTo: row.valid_to,
  }));
}

const rowsOf = prepared<{ at: number; municipality: string }, UnitRow>((db, { at, municipality }) =>
  db.selectFrom('unit_v1').selectAll().where('municipality', '=', municipality).where(knownAt('unit_v1', at)).orderBy('name_sort').orderBy('code'));
