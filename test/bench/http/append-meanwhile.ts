import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { holder } from '#lib/history';
import { copyOfHistory } from '../history/written-history.js';
import { contest, quantile, type Bench } from '../measure.js';
import { LARGE } from '../typed.js';
import { runningApi, signedIn } from './api.js';
import { lastYear, postingGoals } from './post-goal.js';
import type { Started } from './started.js';

const PROGRAM = join(import.meta.dirname, '../../../apps/cli/src/main.js');
const ROUNDS = 3;
const READING_ROUNDS = 5;
const EVERY_MS = 5;
const ALONE_MS = 3_000;

/** The slowest 1 % of 200 drafts a second, while two auditors ask for what takes longest, one question after the other, against when nobody does. */
export const appendWhileReading: Bench = {
  name: `p99 of appends under long reads of ${LARGE}`, unit: 'ms', goal: { atMost: 2 },
  why: 'In the embedded profile reads and writes take turns in one thread: an append waits for the reading at hand, never for a lock.',
  measure: async () => {
    const [api, year] = [await runningApi(), await lastYear()];
    const post = await posting(api);
    const headers = await signedIn(holder('auditor'), api);
    const longest = LONGEST.map((path) => `${api.url}/${path(year)}`);
    return contest({
      rounds: READING_ROUNDS, unpractised: true,
      ours: () => slowest(post, Promise.all([readingOn(longest, headers), readingOn(longest.toReversed(), headers)])), limit: () => slowest(post, pause(ALONE_MS)) });
  },
};

/** Words that nearly every event has, ten thousand characters of them, and all there is of a year. */
const LONGEST: readonly ((year: number) => string)[] = [
  () => 'v1/journal?text=m%C3%A5l', () => `v1/journal?text=${'m%C3%A5l%20'.repeat(2_500)}`, (year) => `v1/goals?budgetYear=${year}`, (year) => `v1/deviations?budgetYear=${year}`,
  (year) => `oppet/${year}`, (year) => `v1/scorecard?budgetYear=${year}`,
];

/** Whatever the answer is: a search that long may be refused. */
async function readingOn(urls: readonly string[], headers: Readonly<Record<string, string>>): Promise<void> {
  const until = performance.now() + ALONE_MS;
  for (let place = 0; performance.now() < until; place += 1) await (await fetch(urls[place % urls.length] ?? '', { headers })).arrayBuffer();
}

/** The same, while another process makes every read model anew. */
export const appendWhileRebuilding: Bench = {
  name: 'p99 of appends while a rebuild runs', unit: 'ms', goal: { atMost: 2 },
  why: 'Both write to one disk, and with the client three processes share the processors.',
  measure: async () => {
    const [post, folder] = [await posting(await runningApi()), await copyOfHistory()];
    return contest({
      rounds: ROUNDS, unpractised: true, ours: () => slowest(post, rebuilt(folder)), limit: () => slowest(post, pause(ALONE_MS)) });
  },
};

async function posting(api: Started): Promise<() => Promise<void>> {
  const { headers, body } = await postingGoals(api, await lastYear());
  return () => posted(`${api.url}/v1/goals`, { method: 'POST', headers, body });
}

async function rebuilt(folder: string): Promise<void> {
  const [code] = await once(spawn(process.execPath, [PROGRAM, 'rebuild', '--data', folder], { stdio: 'ignore' }), 'exit') as [number];
  if (code !== 0) throw new Error(`The rebuild ended with exit code ${code}`);
}

/** Milliseconds. */
async function slowest(post: () => Promise<void>, until: Promise<unknown>): Promise<number> {
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
