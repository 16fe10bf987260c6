import { contest, rate, type Bench } from '../measure.js';
import { writtenHistory } from '../history/written-history.js';
import { runningApi } from './api.js';
import { bareServer } from './bare.js';
import { requestsAnswered } from './requests.js';

const ROUNDS = 3;
const AS_OF_ROUNDS = 15;
const SLICE_MS = 150;

/** What anybody may see of a budget year, 64 of them asking all the time. */
export const getScorecard: Bench = {
  name: 'GET the scorecard, 64 connections', unit: 'requests/s', goal: { atLeast: 0.55 },
  measure: async () => {
    const { today } = await writtenHistory();
    const [api, bare] = [await runningApi(), await bareServer()];
    const get = (url: string) => () => requestsAnswered({ url: `${url}/v1/scorecard?budgetYear=${today.slice(0, 4)}` });
    return contest({ rounds: ROUNDS, ours: get(api.url), limit: get(bare.url) }).finally(() => bare.stop());
  },
};

/** One budget year, as it was known in the middle of the log against as it is known now. */
export const getScorecardAsOf: Bench = {
  name: 'GET the scorecard as of the middle', unit: 'ms', goal: { atMost: 1.5 },
  measure: async () => {
    const { middle: { knownAt, budgetYear } } = await writtenHistory();
    const { url } = await runningApi();
    const get = (query: string) => async () => 1000 / await rate(SLICE_MS, () => answered(`${url}/v1/scorecard?${query}`));
    return contest({ rounds: AS_OF_ROUNDS, ours: get(`budgetYear=${budgetYear}&knownAt=${knownAt}`), limit: get(`budgetYear=${budgetYear}`) });
  },
};

async function answered(url: string): Promise<number> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  await answer.arrayBuffer();
  return 1;
}
