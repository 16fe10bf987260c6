import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { copyOfHistory } from '../history/written-history.js';
import { contest, quantile, type Bench } from '../measure.js';
import { runningApi } from './api.js';
import { lastYear, postingGoals } from './post-goal.js';

const PROGRAM = join(import.meta.dirname, '../../../apps/cli/src/main.js');
const ROUNDS = 3;
const EVERY_MS = 5;
const ALONE_MS = 3_000;

/** The slowest 1 % of 200 drafts a second, while another process makes every read model anew against when none does. */
export const appendWhileRebuilding: Bench = {
  name: 'p99 of appends while a rebuild runs', unit: 'ms', goal: { atMost: 2 },
  why: 'Both write to one disk, and with the client three processes share the processors.',
  measure: async () => {
    const api = await runningApi();
    const { headers, body } = await postingGoals(api, await lastYear());
    const folder = await copyOfHistory();
    const post = () => posted(`${api.url}/v1/goals`, { method: 'POST', headers, body });
    return contest({
      rounds: ROUNDS, unpractised: true, ours: () => slowest(post, rebuilt(folder)), limit: () => slowest(post, pause(ALONE_MS)) });
  },
};

async function rebuilt(folder: string): Promise<void> {
  const [code] = await once(spawn(process.execPath, [PROGRAM, 'rebuild', '--data', folder], { stdio: 'ignore' }), 'exit') as [number];
  if (code !== 0) throw new Error(`The rebuild ended with exit code ${code}`);
}

/** Milliseconds. */
async function slowest(post: () => Promise<void>, until: Promise<void>): Promise<number> {
  let isOver = false;
  const over = until.finally(() => { isOver = true; });
  const tookMs: number[] = [];
  while (!isOver) {
    const began = performance.now();
    await post();
    tookMs.push(performance.now() - began);
    await pause(Math.max(0, EVERY_MS - (performance.now() - began)));
  }
  await over;
  return quantile(tookMs, 0.99);
}

async function posted(url: string, request: RequestInit): Promise<void> {
  const answer = await fetch(url, request);
  if (answer.status !== 201) throw new Error(`A draft was refused: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
}
