import { sortKey, type Basis, type LocalDate, type Projection } from '#lib/kernel';
import type { Naming, UnitEvent, UnitKind } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/**
 * A committee, administration or company, by the name decided last. `valid_to` null: until further notice.
 * JSON: `aliases` (a list), `names` (`NameDecided[]`), `ending` (`Ending`, null where none is decided).
 */
export type UnitRow = {
  stream: string; municipality: string; code: string; name: string; name_sort: string; kind: UnitKind; body: string;
  aliases: string; names: string; valid_from: string; valid_to: string | null; ending: string | null;
};

/** `basis` null for the name the unit was registered with. */
export type NameDecided = Naming & Readonly<{ basis: Basis | null }>;
export type Ending = Readonly<{ lastDay: LocalDate; successors: readonly string[]; basis: Basis }>;

export const unit: Projection<UnitEvent, UnitRow> = {
  name: 'unit', version: 2, key: 'stream',
  columns: {
    stream: 'text', municipality: 'text', code: 'text', name: 'text', name_sort: 'text', kind: 'text', body: 'text',
    aliases: 'text', names: 'text', valid_from: 'text', valid_to: 'text', ending: 'text',
  },
  indexes: [['municipality', 'code']],
  handles: ['unit-registered', 'unit-renamed', 'unit-dissolved'],
  keysOf: (event) => [event.stream],
  evolve: (row, event) => {
    if (event.type === 'unit-registered') return registered(event.stream, event.data);
    return row && { ...row, ...changed(row, event) };
  },
};

type DataOf<Type> = Extract<UnitEvent, { type: Type }>['data'];

const registered = (stream: string, { code, name, kind, body, aliases, validFrom, validTo }: DataOf<'unit-registered'>): UnitRow => ({
  stream, municipality: municipalityOf(stream), code, name, name_sort: sortKey(name), kind, body, aliases: JSON.stringify(aliases),
  names: JSON.stringify([{ name, from: validFrom, basis: null }] satisfies NameDecided[]), valid_from: validFrom, valid_to: validTo, ending: null,
});

function changed(row: UnitRow, event: Exclude<UnitEvent, { type: 'unit-registered' }>): Partial<UnitRow> {
  switch (event.type) {
    case 'unit-renamed': {
      const { name, from, basis } = event.data;
      return { name, name_sort: sortKey(name), names: JSON.stringify([...(JSON.parse(row.names) as NameDecided[]), { name, from, basis }]) };
    }
    case 'unit-dissolved': {
      const { lastDay, successors, basis } = event.data;
      return { valid_to: lastDay, ending: JSON.stringify({ lastDay, successors, basis } satisfies Ending) };
    }
  }
}
