import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { EventRegistry, type Source } from '#lib/application';
import type { ReadModels, Registers } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { openBeside, type Access } from '#lib/platform';
import type { ScorecardDatabase } from '#lib/scorecard';
import { Told } from './told.js';

export type Opened = Readonly<{ source: Source; readModels: ReadModels<Kysely<ScorecardDatabase>>; registers: Registers; municipality: string }>;

/** Works on a data folder, also beside a running Årshjul, and closes it whatever happens. @throws Told */
export async function withFolder<Answer>(folder: string, access: Access, work: (opened: Opened) => Promise<Answer>): Promise<Answer> {
  if (!existsSync(folder)) throw new Told(`Det finns ingen datamapp ${folder}. Välj en med --data.`);
  const { eventStore, readModels, registers, close } = await openBeside(folder, access);
  try {
    const installation = await registers.installation.read();
    if (!installation) throw new Told(`${folder} är ingen datamapp för Årshjul. Välj en annan med --data.`);
    return await work({
      source: { store: eventStore, registry: new EventRegistry(planningContracts) },
      readModels: readModels as ReadModels<Kysely<ScorecardDatabase>>, registers, municipality: installation.municipality,
    });
  } finally {
    await close();
  }
}
