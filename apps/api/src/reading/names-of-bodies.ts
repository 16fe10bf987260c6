import { namesOf, units } from '#lib/scorecard';
import { bodyName, type NameOf } from '#lib/texts';
import type { Reading } from './readings.js';

/** What units and bodies are called, as known at the moment asked about. */
export async function namesOfBodies({ db, at, municipality }: Pick<Reading, 'db' | 'at' | 'municipality'>): Promise<NameOf> {
  const names = namesOf(await units(db, at, { municipality }));
  return (code) => names.get(code) ?? bodyName(code);
}
