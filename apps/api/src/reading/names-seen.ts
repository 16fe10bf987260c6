import type { Registers } from '#lib/kernel';
import type { Reading } from '#lib/telling';

/** Persons' names by id. */
export type Names = ReadonlyMap<string, string>;

/** Names are told to those who are signed in, to the public none. */
export async function namesSeen(personIds: readonly string[], { viewer }: Pick<Reading, 'viewer'>, registers: Registers): Promise<Names> {
  const asked = [...new Set(personIds)];
  if (viewer.capacities.length === 0 || asked.length === 0) return new Map();
  return new Map((await registers.persons.find(asked)).map(({ personId, name }) => [personId, name]));
}
