import { join } from 'node:path';
import { copyOfHistory, writtenHistory } from '../history/written-history.js';
import { SystemClock } from '#lib/platform';
import { median, within, type Bench } from '../measure.js';
import { LULEA, openFolder } from '../opened.js';
import { temporaryFolder } from '../temporary-folder.js';
import { LARGE } from '../typed.js';
import { runningApi, startApi } from './api.js';

const ROUNDS = 3;
const SECONDS_MAX = 2;
const MEGABYTES_MAX = 300;

/** From the start of the process to its listening, beyond what that takes with an empty log. */
export const start: Bench = {
  name: `start with ${LARGE}, beyond an empty start`, unit: 's', goal: { atMost: 1 },
  measure: async () => {
    const { today } = await writtenHistory();
    const folders = [await emptyFolder(), await copyOfHistory()] as const;
    const beyondMs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [empty, full] = [await startedInMs(folders[0], today), await startedInMs(folders[1], today)];
      beyondMs.push(full - empty);
    }
    return within(median(beyondMs) / 1000, SECONDS_MAX);
  },
};

/** After all that reading, before the writing that adds to the events. */
export const memory: Bench = {
  name: `resident memory with ${LARGE}`, unit: 'MB', goal: { atMost: 1 },
  measure: async () => within((await runningApi()).residentMegabytes, MEGABYTES_MAX),
};

async function startedInMs(folder: string, today: string): Promise<number> {
  const api = await startApi(folder, today);
  await api.stop();
  return api.startMs;
}

async function emptyFolder(): Promise<string> {
  const folder = join(temporaryFolder(), 'empty');
  const adapters = await openFolder(folder, SystemClock.real());
  await adapters.registers.installation.write({ municipality: LULEA, isDemo: true });
  await adapters.close();
  return folder;
}
