import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { ScorecardAnswer } from '../../../apps/api/src/scorecard/scorecard.dto.js';
import { openBrowser, openWindow } from '../../browser/browser.js';
import { writtenHistory } from '../history/written-history.js';
import { runningApi } from '../http/api.js';
import { quantile, within, type Bench } from '../measure.js';
import { LARGE } from '../typed.js';
import { widened, type Size } from './wide-scorecard.js';

const KILOBYTES_MAX = 250;
const TASK_MS_MAX = 200;
const MOVE_MS_MAX = 100;
const WIDE: Size = { units: 40, areas: 30 };
const TIMES = 5;

/** What a visitor's browser has to fetch before anything is seen: scripts and styles, compressed. */
export const firstScreen: Bench = {
  name: 'first screen, script and style', unit: 'kB gzip', goal: { atMost: 1 },
  measure: () => onPage(async (page) => {
    let bytes = 0;
    page.on('response', (response) => {
      if (['script', 'stylesheet'].includes(response.request().resourceType())) void response.body().then((body) => { bytes += gzipSync(body).length; });
    });
    await page.goto('/styrkort');
    await page.getByRole('table').first().waitFor();
    await page.waitForLoadState('networkidle');
    return within(bytes / 1000, KILOBYTES_MAX);
  }),
};

/** The longest that the browser can do nothing else. */
export const largeMatrix: Bench = {
  name: `a matrix of ${WIDE.units} × ${WIDE.areas}, longest task`, unit: 'ms', goal: { atMost: 1 },
  measure: () => onPage(async (page) => {
    await page.route('**/v1/scorecard?*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: widened(await answer.json() as ScorecardAnswer, WIDE) });
    });
    await page.addInitScript(`window.longest = 0; new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask', buffered: true });`);
    const longest: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await page.goto('/styrkort');
      await page.getByRole('table').first().waitFor();
      await page.waitForLoadState('networkidle');
      longest.push(await page.evaluate<number>('window.longest'));
    }
    return within(quantile(longest, 0.5), TASK_MS_MAX);
  }),
};

/** What the server takes to answer as of each decision of a year. */
export const moveSlider: Bench = {
  name: `move the time slider at ${LARGE}, p95`, unit: 'ms', goal: { atMost: 1 },
  measure: async () => {
    const { middle: { budgetYear } } = await writtenHistory();
    const { url } = await runningApi();
    const moments = await (await fetch(`${url}/v1/moments?budgetYear=${budgetYear}`)).json() as readonly Readonly<{ knownAt: string }>[];
    const tookMs: number[] = [];
    for (const { knownAt } of moments) {
      const began = performance.now();
      const answer = await fetch(`${url}/v1/scorecard?budgetYear=${budgetYear}&knownAt=${knownAt}`);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`The scorecard as of ${knownAt}: ${answer.status}`);
      tookMs.push(performance.now() - began);
    }
    return within(quantile(tookMs, 0.95), MOVE_MS_MAX);
  },
};

async function onPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const { url } = await runningApi();
  const browser = await openBrowser();
  try {
    return await work((await openWindow(browser, url)).page);
  } finally {
    await browser.close();
  }
}
