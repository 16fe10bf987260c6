import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { Desk, EventRegistry, appointFirstAdministrator } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { SimulatedClock, writeDemo } from '#lib/history';
import type { Adapters, Clock } from '#lib/kernel';
import { planningContracts, type CycleTemplate } from '#lib/planning';
import { openProfile, readTemplate } from '#lib/platform';
import { BadUsage, type StartOptions } from './start-options.js';

const TEMPLATE = 'lulea-2017';

/** The person that an empty installation's first sign-in link is made for. */
export const firstAdministratorOf = (municipality: string): string => derivedId('first-administrator', municipality);

/** Makes the data folder where there is none: with a demo as of now, or empty but for an administrator. @throws BadUsage */
export async function ensureDataFolder({ folder, isEmpty }: StartOptions, clock: Clock): Promise<void> {
  if (await holdsSomething(folder)) return;
  const template = await readTemplate(TEMPLATE);
  if (!template) throw new BadUsage(`Mallen ${TEMPLATE} saknas i installationen.`);
  // Made beside and renamed when whole, so that a crash leaves nothing half.
  const making = `${folder}.skapas`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  await (isEmpty ? makeEmpty(making, clock, template) : makeDemo(making, clock, template));
  await rm(folder, { recursive: true, force: true });
  await rename(making, folder);
}

const holdsSomething = async (folder: string): Promise<boolean> => existsSync(folder) && (await readdir(folder)).length > 0;

async function makeEmpty(folder: string, clock: Clock, { municipality }: CycleTemplate): Promise<void> {
  await withAdapters(folder, clock, async (adapters) => {
    const personId = firstAdministratorOf(municipality.code);
    await adapters.registers.installation.write({ municipality: municipality.code, isDemo: false });
    await adapters.registers.persons.put({ personId, name: 'Första administratören', email: null });
    await appointFirstAdministrator(deskOver(adapters, municipality.code), personId);
  });
}

async function makeDemo(folder: string, clock: Clock, template: CycleTemplate): Promise<void> {
  const simulated = new SimulatedClock(clock.now());
  await withAdapters(folder, simulated, async (adapters) => {
    await writeDemo({
      desk: deskOver(adapters, template.municipality.code), registers: adapters.registers, clock: simulated, template, now: clock.now(),
      onProgress: (done, of) => { if (done === of || done % 250 === 0) console.log(`Exempeldata: ${done} av ${of} händelser i verksamheten`); },
    });
  });
}

async function withAdapters(folder: string, clock: Clock, work: (adapters: Adapters) => Promise<void>): Promise<void> {
  const adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
  try {
    await work(adapters);
  } finally {
    await adapters.close();
  }
}

const deskOver = ({ eventStore, clock }: Adapters, municipality: string): Desk =>
  new Desk({ store: eventStore, registry: new EventRegistry(planningContracts) }, clock, municipality);
