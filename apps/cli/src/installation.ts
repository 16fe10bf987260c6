import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { EventRegistry, deskOver, type Desk, type Source } from '#lib/application';
import type { Installation, ReadModels, Registers } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { SystemClock, openBeside, openProfile, readSettings, type Access, type Beside, type ClusterSettings } from '#lib/platform';
import { projections, type ScorecardDatabase } from '#lib/scorecard';
import { Told } from './told.js';

export type Opened = Readonly<{
  source: Source; readModels: ReadModels<Kysely<ScorecardDatabase>>; registers: Registers; municipality: string;
  /** How many events the read models have taken: the measure of how much there is to do. */
  eventCount: () => Promise<number>;
}>;

/** Works on the data folder, or with PROFILE=cluster on the servers, also beside a running Årshjul; closes it whatever happens. @throws Told */
export async function withInstallation<Answer>(folder: string, access: Access, work: (opened: Opened) => Promise<Answer>): Promise<Answer> {
  const settings = readSettings(process.env);
  const { close, ...opened } = await (settings.profile === 'cluster' ? openServers(settings) : openFolder(folder, access));
  try {
    return await work(await installationIn(opened));
  } finally {
    await close();
  }
}

/** Where something is done and not only read: on the servers beside whoever runs there, in a data folder only while nobody does. @throws Told */
export async function withDesk<Answer>(folder: string, work: (desk: Desk) => Promise<Answer>): Promise<Answer> {
  const [settings, clock] = [readSettings(process.env), SystemClock.real()];
  if (settings.profile === 'embedded') assertThere(folder);
  const adapters = await openProfile(settings.profile === 'cluster'
    ? { ...settings, clock, onTrouble: () => undefined }
    : { profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
  try {
    return await work(deskOver(adapters, (await installationOf(adapters.registers)).municipality));
  } finally {
    await adapters.close();
  }
}

type Stores = Omit<Beside, 'close'>;

async function installationIn({ eventStore, readModels, registers }: Stores): Promise<Opened> {
  const { municipality } = await installationOf(registers);
  return {
    source: { store: eventStore, registry: new EventRegistry(planningContracts) },
    readModels: readModels as ReadModels<Kysely<ScorecardDatabase>>, registers, municipality,
    eventCount: async () => Math.max(...await Promise.all(projections.map(async (table) => (await readModels.checkpoint(table)).index))),
  };
}

async function installationOf(registers: Registers): Promise<Installation> {
  const installation = await registers.installation.read();
  if (!installation) throw new Told('Här finns ingen kommun upplagd ännu. Starta Årshjul först, eller välj en annan mapp med --data.');
  return installation;
}

async function openFolder(folder: string, access: Access): Promise<Beside> {
  assertThere(folder);
  return openBeside(folder, access);
}

function assertThere(folder: string): void {
  if (!existsSync(folder)) throw new Told(`Det finns ingen datamapp ${folder}. Välj en med --data.`);
}

async function openServers(settings: ClusterSettings): Promise<Beside> {
  const adapters = await openProfile({ ...settings, clock: SystemClock.real(), onTrouble: () => undefined });
  try {
    await adapters.readModels.open(projections);
  } catch (error) {
    await adapters.close();
    throw error;
  }
  return adapters;
}
