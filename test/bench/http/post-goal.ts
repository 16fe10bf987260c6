import { contest, type Bench } from '../measure.js';
import { writtenHistory } from '../history/written-history.js';
import { runningApi, secretaryOf } from './api.js';
import { bareServer } from './bare.js';
import { requestsAnswered } from './requests.js';
import type { Started } from './started.js';

const ROUNDS = 3;

/** A draft with the event it makes durable, 64 of them asked for all the time. */
export const postGoal: Bench = {
  name: 'POST a goal, 64 connections', unit: 'requests/s', goal: { atLeast: 0.4 },
  why: 'Half of a request is Nest, the session and the validation of some twenty fields; a sixth is the read models, made live in the same thread.',
  measure: async () => {
    const [api, bare] = [await runningApi(), await bareServer()];
    const posting = await postingGoals(api, await lastYear());
    const post = ({ url }: Started) => () => requestsAnswered({ url: `${url}/v1/goals`, method: 'POST', ...posting });
    return contest({ rounds: ROUNDS, ours: post(api), limit: post(bare) }).finally(() => bare.stop());
  },
};

export type Posting = Readonly<{ headers: Readonly<Record<string, string>>; body: string }>;

/** What to send. It can be sent again and again: the server makes a new goal each time. */
export async function postingGoals(api: Started, budgetYear: number): Promise<Posting> {
  return {
    headers: { 'content-type': 'application/json', ...await secretaryOf('BUN', api) },
    body: JSON.stringify(draft(budgetYear)),
  };
}

/** Of the history. */
export const lastYear = async (): Promise<number> => Number((await writtenHistory()).today.slice(0, 4));

const draft = (budgetYear: number) => ({
  budgetYear, unit: 'BUN', area: 'MO-2.1',
  content: {
    title: 'Fler elever når gymnasiet', description: 'Stöd sätts in från första terminen, i varje skola och för varje elev som behöver det.',
    intendedEffect: 'Alla elever kan välja framtid.',
    indicators: [{
      name: 'Elever i årskurs 9 behöriga till yrkesprogram', unit: 'procent', direction: 'increase', source: 'Kolada N15436',
      baseline: { value: '87,5', period: String(budgetYear - 2) }, target: { value: '91', period: String(budgetYear) },
    }],
  },
});
