import { cpSync } from 'node:fs';
import { holder } from '#lib/history';
import { shortHistory, writtenHistory } from '../history/written-history.js';
import { contest, median, rate, within, type Bench } from '../measure.js';
import { temporaryFolder } from '../temporary-folder.js';
import { LARGE } from '../typed.js';
import { runningApi, signedIn, startApi } from './api.js';
import type { Started } from './started.js';

const ROUNDS = 9;
const AS_OF_ROUNDS = 15;
const SLICE_MS = 80;
const HISTORY_MS_MAX = 20;
const GOALS_ASKED = 30;

/** What each screen asks for, of a year. */
const SCREENS: Readonly<Record<string, (year: string) => string>> = {
  'scorecard': (year) => `v1/scorecard?budgetYear=${year}`,
  'goals of a year': (year) => `v1/goals?budgetYear=${year}`,
  'work': () => 'v1/work',
  'deviations': (year) => `v1/deviations?budgetYear=${year}`,
  'moments': (year) => `v1/moments?budgetYear=${year}`,
  'KS\'s decisions': (year) => `v1/decisions?body=KS&year=${year}`,
  'KS\'s meetings': (year) => `v1/meetings?body=KS&year=${year}`,
  'year wheel': (year) => `v1/year-wheels/${year}`,
  'latest events': () => 'v1/journal',
  'search': () => 'v1/journal?text=%C3%A5terremiss',
  'public year': (year) => `oppet/${year}`,
};

/** At all the events against at 10,000: what a screen shows is one year's, however many there have been. */
export const screensAtScale: readonly Bench[] = Object.entries(SCREENS).map(([screen, pathOf]): Bench => ({
  name: `${screen} at ${LARGE} against 10,000`, unit: 'ms', goal: { atMost: 3 },
  measure: async () => {
    const [large, small] = [await runningApi(), await smallApi()];
    const year = (await writtenHistory()).today.slice(0, 4);
    return contest({ rounds: ROUNDS, ours: await asking(large, pathOf(year)), limit: await asking(small, pathOf(year)) });
  },
}));

/** Those that show a year as it was known, which had happened by the middle of the log as it has now. */
const AS_OF: readonly string[] = ['scorecard', 'goals of a year', 'moments', 'KS\'s decisions', 'KS\'s meetings'];

/** A year as it was known in the middle of the log against as it is known now. */
export const screensAsOf: readonly Bench[] = AS_OF.map((screen): Bench => ({
  name: `${screen} as of the middle of ${LARGE}`, unit: 'ms', goal: { atMost: 1.5 },
  measure: async () => {
    const { middle: { knownAt, budgetYear } } = await writtenHistory();
    const [api, path] = [await runningApi(), SCREENS[screen]?.(String(budgetYear)) ?? ''];
    return contest({ rounds: AS_OF_ROUNDS, ours: await asking(api, `${path}&knownAt=${knownAt}`), limit: await asking(api, path) });
  },
}));

export const goalHistory: Bench = {
  name: `history of a goal among ${LARGE}`, unit: 'ms', goal: { atMost: 1 },
  measure: async () => {
    const api = await runningApi();
    const { middle: { budgetYear } } = await writtenHistory();
    const headers = await auditor(api);
    const goals = (await (await fetch(`${api.url}/v1/goals?budgetYear=${budgetYear}`, { headers })).json()) as readonly Readonly<{ goalId: string }>[];
    const times: number[] = [];
    for (const { goalId } of goals.slice(0, GOALS_ASKED)) times.push(await msOf(() => answered(`${api.url}/v1/goals/${goalId}/history`, headers)));
    return within(median(times), HISTORY_MS_MAX);
  },
};

let small: Promise<Started> | undefined;

const smallApi = (): Promise<Started> => (small ??= startSmall());

async function startSmall(): Promise<Started> {
  const [{ folder, today }, copy] = [await shortHistory(), temporaryFolder()];
  cpSync(folder, copy, { recursive: true });
  return startApi(copy, today);
}

export const stopSmall = async (): Promise<void> => (await small)?.stop();

const auditor = (api: Started) => signedIn(holder('auditor'), api);

/** Milliseconds for one answer. */
async function asking(api: Started, path: string): Promise<() => Promise<number>> {
  const headers = path === 'v1/work' ? await signedIn(holder('board-secretary', 'KS'), api) : await auditor(api);
  return async () => 1000 / await rate(SLICE_MS, () => answered(`${api.url}/${path}`, headers));
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function answered(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  await answer.arrayBuffer();
  return 1;
}
