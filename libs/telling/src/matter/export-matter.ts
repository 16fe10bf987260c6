import type { Reading } from '../reading.js';
import type { Wording } from '../told.js';
import { gatherMatter } from './gather-matter.js';
import { holdsDrafts, type MatterOf } from './matter.js';
import { matterFiles } from './matter-files.js';
import { zipped } from './zipped.js';

/** `name` is the zip's. `holdsDrafts`: whoever reads it is to be noted. */
export type ExportedMatter = Readonly<{ name: string; zip: Uint8Array; events: number; holdsDrafts: boolean }>;

/** A matter as a zip, as it was known at the reading's moment. Undefined where there is none that may be seen. */
export async function exportMatter(reading: Reading, of: MatterOf, { municipalityName, ...wording }: Wording & Readonly<{ municipalityName: string }>): Promise<ExportedMatter | undefined> {
  const matter = await gatherMatter(reading, of, wording);
  const last = matter?.entries.at(-1);
  if (!matter || !last) return undefined;
  const files = matterFiles({ matter, asOf: last.knownAt, municipality: municipalityName });
  return { name: nameOf(of), zip: zipped(files, last.knownAt), events: matter.entries.length, holdsDrafts: holdsDrafts(matter) };
}

const nameOf = (of: MatterOf): string => (of.kind === 'goal' ? `arende-mal-${of.goalId}.zip` : `arende-${of.unit}-${of.budgetYear}.zip`);
