import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SimulatedClock, type SimulatedStores } from '#lib/history';
import type { Instant } from '#lib/kernel';
import { openProfile } from '#lib/platform';

/** Works in a data folder of its own, which is gone afterwards. */
export async function inSimulatedStores<Answer>(begin: Instant, work: (stores: SimulatedStores) => Promise<Answer>): Promise<Answer> {
  const [folder, clock] = [await mkdtemp(join(tmpdir(), 'arshjul-simulate-')), new SimulatedClock(begin)];
  try {
    const adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
    return await work({ ...adapters, clock }).finally(() => adapters.close());
  } finally {
    await rm(folder, { recursive: true });
  }
}
