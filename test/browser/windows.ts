import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openWindow, signInAs, type Page, type Window } from './browser.js';
import type { Site } from './site.js';

type Windows = Readonly<{
  /** The site, once the tests run. */
  site: () => Site;
  /** A window of somebody's own; of nobody's where no person is named. */
  windowOf: (personId?: string, looks?: Parameters<typeof openWindow>[2]) => Promise<Page>;
}>;

/** A browser and a site for the tests of a file. What goes wrong in a window fails the test that opened it. */
export function windowsOn(start: () => Promise<Site>): Windows {
  let browser: Browser;
  let site: Site;
  const windows: Window[] = [];
  beforeAll(async () => { [browser, site] = await Promise.all([openBrowser(), start()]); });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(async () => {
    const closing = windows.splice(0);
    for (const window of closing) await window.close();
    expect(closing.flatMap(({ trouble }) => trouble)).toEqual([]);
  });
  return {
    site: () => site,
    windowOf: async (personId, looks) => {
      const window = await openWindow(browser, site.address, looks);
      windows.push(window);
      if (personId !== undefined) await signInAs(window, site.address, personId);
      return window.page;
    },
  };
}
