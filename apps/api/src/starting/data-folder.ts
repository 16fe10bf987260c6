import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { deskOver, installEmpty } from '#lib/application';
import { SimulatedClock, writeDemo } from '#lib/history';
import type { Adapters, Clock } from '#lib/kernel';
import type { CycleTemplate } from '#lib/planning';
import { BadStart, openProfile, readTemplate } from '#lib/platform';
import type { StartOptions } from './start-options.js';

const TEMPLATE = 'lulea-2017';

/** Makes the data folder where there is none: with a demo as of now, or empty but for an administrator. @throws BadStart */
export async function ensureDataFolder({ folder, isEmpty }: StartOptions, clock: Clock): Promise<void> {
  if (await holdsSomething(folder)) return;
  const template = await readTemplate(TEMPLATE);
  if (!template) throw new BadStart(`Mallen ${TEMPLATE} saknas i installationen.`);
  // Made beside and renamed when whole, so that a crash leaves nothing half.
  const making = `${folder}.skapas`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  await (isEmpty ? makeEmpty(making, clock, template) : makeDemo(making, clock, template));
  await rm(folder, { recursive: true, force: true });
  await rename(making, folder);
}

const holdsSomething = async (folder: string): Promise<boolean> => existsSync(folder) && (await readdir(folder)).length > 0;

function makeEmpty(folder: string, clock: Clock, { municipality }: CycleTemplate): Promise<void> {
  return withAdapters(folder, clock, (adapters) => installEmpty(deskOver(adapters, municipality.code), adapters.registers));
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
