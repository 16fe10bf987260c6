import { sortKey, type Projection } from '#lib/kernel';
import type { UnitEvent, UnitKind } from '#lib/planning';
import { municipalityOf } from './municipality.js';

/** A committee, administration or company. `aliases` is a JSON list; `valid_to` null: until further notice. */
export type UnitRow = {
  stream: string; municipality: string; code: string; name: string; name_sort: string; kind: UnitKind; body: string;
  aliases: string; valid_from: string; valid_to: string | null;
};

export const unit: Projection<UnitEvent, UnitRow> = {
  name: 'unit', version: 1, key: 'stream',
  columns: {
    stream: 'text', municipality: 'text', code: 'text', name: 'text', name_sort: 'text', kind: 'text', body: 'text',
    aliases: 'text', valid_from: 'text', valid_to: 'text',
  },
  indexes: [['municipality', 'code']],
  handles: ['unit-registered'],
  keysOf: (event) => [event.stream],
  evolve: (_row, { stream, data }) => ({
    stream, municipality: municipalityOf(stream), code: data.code, name: data.name, name_sort: sortKey(data.name), kind: data.kind,
    body: data.body, aliases: JSON.stringify(data.aliases), valid_from: data.validFrom, valid_to: data.validTo,
  }),
};
