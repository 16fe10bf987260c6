import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { endingWith, isHeldOn, type Capacity, type Grant, type Role } from '#lib/planning';
import { grantsIn, type CapacityRow } from './capacity.projection.js';
import type { ScorecardDatabase } from '../database.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import { units } from './unit.query.js';

export type HeldCapacity = Grant & Readonly<{ personId: string }>;

/** The capacities a person holds on a day. */
export const capacitiesOf = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality, personId, on }: Readonly<{ municipality: string; personId: string; on: LocalDate }>,
): Promise<readonly Capacity[]> =>
  (await heldOn(db, await ofPerson(db, { at, municipality, personId }), { at, municipality, on })).map(({ role, body }) => ({ role, body }));

/** Every period in which a person has held a role or will hold it. */
export const grantsOfPerson = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality, personId }: Readonly<{ municipality: string; personId: string }>,
): Promise<readonly Grant[]> => (await ofPerson(db, { at, municipality, personId })).flatMap(grantsIn);

/** The persons who hold a role for a body on a day. */
export const holdersOf = async (
  db: Kysely<ScorecardDatabase>, at: number,
  { municipality, role, body, on }: Readonly<{ municipality: string; role: Role; body: string; on: LocalDate }>,
): Promise<readonly string[]> =>
  (await heldOn(db, await ofRole(db, { at, municipality, role, body }), { at, municipality, on })).map(({ personId }) => personId);

/** Everybody's capacities on a day. */
export const capacitiesHeld = async (
  db: Kysely<ScorecardDatabase>, at: number, { municipality, on }: Readonly<{ municipality: string; on: LocalDate }>,
): Promise<readonly HeldCapacity[]> => heldOn(db, await ofAll(db, { at, municipality }), { at, municipality, on });

/** Everybody's periods in every role, those that are over or have not begun too. */
export const everyGrant = async (db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>): Promise<readonly HeldCapacity[]> =>
  (await ofAll(db, { at, municipality })).flatMap((row) => grantsIn(row).map((grant) => ({ ...grant, personId: row.person_id })));

const ofPerson = prepared<{ at: number; municipality: string; personId: string }, CapacityRow>((db, { at, municipality, personId }) =>
  db.selectFrom('capacity_v1').selectAll()
    .where('municipality', '=', municipality).where('person_id', '=', personId).where(knownAt('capacity_v1', at)).orderBy('capacity_id'));

const ofRole = prepared<{ at: number; municipality: string; role: Role; body: string }, CapacityRow>((db, { at, municipality, role, body }) =>
  db.selectFrom('capacity_v1').selectAll()
    .where('municipality', '=', municipality).where('body', '=', body).where('role', '=', role)
    .where(knownAt('capacity_v1', at)).orderBy('person_id'));

const ofAll = prepared<{ at: number; municipality: string }, CapacityRow>((db, { at, municipality }) =>
  db.selectFrom('capacity_v1').selectAll().where('municipality', '=', municipality).where(knownAt('capacity_v1', at)).orderBy('capacity_id'));

type On = Readonly<{ at: number; municipality: string; on: LocalDate }>;

/** The grants that hold on a day: a role for a unit ends with the unit. */
async function heldOn(db: Kysely<ScorecardDatabase>, rows: readonly CapacityRow[], { at, municipality, on }: On): Promise<readonly HeldCapacity[]> {
  const gone = (await units(db, at, { municipality })).filter(({ validTo }) => validTo !== null);
  const lasting = (row: CapacityRow): readonly Grant[] => gone.reduce((grants, unit) => endingWith(unit, grants), grantsIn(row));
  return rows.flatMap((row) => lasting(row).filter((grant) => isHeldOn(on, grant)).map((grant) => ({ ...grant, personId: row.person_id })));
}
