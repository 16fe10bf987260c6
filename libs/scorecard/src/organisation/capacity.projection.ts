import type { Projection } from '#lib/kernel';
import { evolvePerson, grantsOf, type Grant, type PersonEvent, type Role } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/** The periods in which somebody holds a role for a body: `grants` is the JSON of `Grant[]`. */
export type CapacityRow = { capacity_id: string; municipality: string; person_id: string; role: Role; body: string; grants: string };

export const capacity: Projection<Exclude<PersonEvent, { type: 'person-registered' }>, CapacityRow> = {
  name: 'capacity', version: 1, key: 'capacity_id',
  columns: { capacity_id: 'text', municipality: 'text', person_id: 'text', role: 'text', body: 'text', grants: 'text' },
  indexes: [['municipality', 'person_id'], ['municipality', 'body', 'role']],
  handles: ['role-granted', 'role-ended'],
  keysOf: ({ stream, data }) => [`${stream}~${data.role}~${data.body}`],
  evolve: (row, event, key) => ({
    capacity_id: key, municipality: municipalityOf(event.stream), person_id: event.data.personId,
    role: event.data.role, body: event.data.body,
    // The person's own fold says which period a role's end concerns.
    grants: JSON.stringify(grantsOf(evolvePerson({ status: 'registered', grants: grantsIn(row) }, event))),
  }),
};

export const grantsIn = (row: Pick<CapacityRow, 'grants'> | undefined): readonly Grant[] =>
  row ? (JSON.parse(row.grants) as readonly Grant[]) : [];
