import { deskOver, installEmpty } from '#lib/application';
import { SimulatedClock, writeDemo } from '#lib/history';
import type { Adapters } from '#lib/kernel';
import { openProfile, readTemplate, type ClusterConfig } from '#lib/platform';

const DEMO_TEMPLATE = 'lulea-2017';

/** Makes servers that are nobody's yet the municipality's: with an administrator and nothing else, or with a demo as of now. */
export async function ensureInstalled(config: ClusterConfig, adapters: Adapters, isDemo: boolean): Promise<void> {
  const installation = await adapters.registers.installation.read();
  if (isDemo && installation?.isDemo === false) console.warn('Installationen är på riktigt och får inga exempeldata: --demo gör ingenting.');
  if (installation) return;
  console.log(`Kommunen ${config.municipality} läggs upp${isDemo ? ' med exempeldata' : ''}.`);
  await (isDemo ? makeDemo(config) : installEmpty(deskOver(adapters, config.municipality), adapters.registers));
  console.log(`Kommunen ${config.municipality} är upplagd.`);
}

/** What happens in the demo is written as of its own moments, so that it needs stores with another clock. */
async function makeDemo(config: ClusterConfig): Promise<void> {
  const template = await readTemplate(DEMO_TEMPLATE);
  if (!template) throw new Error(`The template ${DEMO_TEMPLATE} is missing`);
  const [now, clock] = [config.clock.now(), new SimulatedClock(config.clock.now())];
  const adapters = await openProfile({ ...config, clock });
  try {
    await writeDemo({ desk: deskOver(adapters, config.municipality), registers: adapters.registers, clock, template, now });
  } finally {
    await adapters.close();
  }
}
