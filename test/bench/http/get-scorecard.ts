import { contest, type Bench } from '../measure.js';
import { writtenHistory } from '../history/written-history.js';
import { runningApi } from './api.js';
import { bareServer } from './bare.js';
import { requestsAnswered } from './requests.js';

const ROUNDS = 3;

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
