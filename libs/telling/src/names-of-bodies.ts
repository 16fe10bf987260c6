import { namesOf, units, type Unit } from '#lib/scorecard';
import { bodyName, type NameOf } from '#lib/texts';
import type { Reading } from './reading.js';

/** What units and bodies are called, as known at the moment asked about. */
export const namesOfBodies = async ({ db, at, municipality }: Pick<Reading, 'db' | 'at' | 'municipality'>): Promise<NameOf> =>
  namesAmong(await units(db, at, { municipality }));

/** What these units, and the bodies that are no units, are called. */
export function namesAmong(known: readonly Unit[]): NameOf {
  const names = namesOf(known);
  return (code) => names.get(code) ?? bodyName(code);
}
