import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { copyOfHistory } from '../history/written-history.js';
import { ROOT } from '../http/started.js';
import { within, type Bench } from '../measure.js';
import { LARGE } from '../typed.js';

const MEGABYTES_MAX = 512;
const LOOK_AGAIN_MS = 100;
const NOT_RUNNING = 0;

/** The most that `npm run arshjul -- rebuild` of all read models ever has in memory. */
export const rebuildMemory: Bench = {
  name: `memory of a rebuild of ${LARGE}`, unit: 'MB', goal: { atMost: 1 },
  measure: async () => {
    const command = spawn(process.execPath, [join(ROOT, 'infra/arshjul.mjs'), 'rebuild', '--data', await copyOfHistory()], { stdio: 'ignore' });
    const ended = once(command, 'exit') as Promise<[number]>;
    let peak = NOT_RUNNING;
    while (command.exitCode === null) {
      peak = Math.max(peak, ...childrenOf(command.pid).map(peakOf));
      await Promise.race([ended, pause(LOOK_AGAIN_MS)]);
    }
    const [code] = await ended;
    if (code !== 0) throw new Error(`The rebuild ended with exit code ${code}`);
    return within(peak / 1024, MEGABYTES_MAX);
  },
};

const childrenOf = (pid: number | undefined): readonly string[] => read(`/proc/${pid}/task/${pid}/children`).split(' ').filter((child) => child !== '');

/** Kilobytes. */
const peakOf = (pid: string): number => Number(/^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? NOT_RUNNING);

/** Empty where the process has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
