import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import type { Browser } from 'playwright-core';
import { openCycle } from '../e2e/steps.js';
import { barriers, openBrowser, openWindow, scrollsSideways, signInAs, type Window } from './browser.js';
import { startSite, type Site } from './site.js';

let browser: Browser;
let site: Site;
let window: Window;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
  await openCycle(await site.signIn('controller'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => { window = await openWindow(browser, site.address); });
afterEach(async () => {
  expect(window.trouble).toEqual([]);
  await window.close();
});

const karin = holder('committee-secretary', 'BUN').personId;

describe('Whoever opens the address', () => {
  it('lands on the scorecard, and is offered to sign in', async () => {
    await window.page.goto('/');
    await window.page.getByRole('banner').getByRole('link', { name: 'Logga in' }).waitFor();
    expect(new URL(window.page.url()).pathname).toBe('/styrkort');
  });

  it('signs in as somebody of the demo, and sees who they are and in which capacity', async () => {
    const { page } = window;
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Logga in' }).click();
    await page.getByRole('button', { name: 'Logga in som Karin Bergdahl' }).click();
    await page.getByText('Nämndsekreterare för barn- och utbildningsnämnden').waitFor();
    expect(new URL(page.url()).pathname).toBe('/mitt-arbete');
  });

  it('signs out again in another tab, which lets this one read anew, as it did not when it was opened', async () => {
    const { page, context } = window;
    await signInAs(window, site.address, karin);
    await page.goto('/styrkort');
    await page.locator('.mx').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().includes('/v1/cycles')) asked.push(request.url()); });
    const other = await context.newPage();
    await other.goto('/styrkort');
    await other.locator('.mx').waitFor();
    await other.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Logga in' }).waitFor();
    expect([asked.length, (await page.request.get('/v1/session')).status()]).toEqual([1, 401]);
  });

  it('is told when the address leads nowhere', async () => {
    const answer = await window.page.goto('/styrkot?visa=mål');
    await window.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    await window.page.getByRole('link', { name: 'Till styrkortet' }).click();
    await window.page.locator('.mx').waitFor();
    expect(answer?.status()).toBe(404);
  });
});

describe('The help', () => {
  it('says what the page is for and what the law says, on every page the same way', async () => {
    const { page } = window;
    await page.goto('/styrkort/2027');
    await page.getByRole('button', { name: 'Hjälp' }).click();
    const help = page.getByRole('region', { name: 'Hjälp om sidan' });
    await help.getByText(/11 kap\. 6 § kommunallagen/).waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByRole('link', { name: 'Sammanträden' }).click();
    await help.getByRole('heading', { name: 'Sammanträden' }).waitFor();
    await page.getByRole('button', { name: 'Hjälp' }).click();
    await help.waitFor({ state: 'detached' });
  });
});

describe('The header', () => {
  it.each([1440, 1280, 1100])('shows every place to go at %i pixels', async (width) => {
    const { page } = window;
    await signInAs(window, site.address, holder('administrator').personId);
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/administration');
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Administration' }).waitFor();
    expect([await page.getByRole('button', { name: 'Meny' }).isVisible(), await scrollsSideways(page)]).toEqual([false, false]);
  });
});

describe('The gallery of components', () => {
  it.each([['light', 1440], ['dark', 320]] as const)('has no barriers in %s at %i pixels', async (scheme, width) => {
    const { page } = window;
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/komponenter');
    await page.getByRole('heading', { name: 'Komponenter' }).waitFor();
    await page.getByText('Närvaro, jäv, omröstning och reservationer').click();
    await page.getByLabel('Ledamöter i organet').waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  });
});

describe('An address that says no moment', () => {
  it('is answered with what is wrong, and the way back to today', async () => {
    await window.page.goto('/styrkort/2027?knownAt=igar');
    await window.page.getByRole('alert').getByText(/behöver rättas/).first().waitFor();
    await window.page.getByRole('button', { name: 'Tillbaka till i dag' }).click();
    await window.page.locator('.mx').waitFor();
  });
});

describe('A session that has ended', () => {
  it('leaves what is public in sight, and offers to sign in', async () => {
    await signInAs(window, site.address, karin);
    await window.context.addCookies([{ name: 'arshjul', value: 'ended', url: site.address }]);
    await window.page.goto('/styrkort');
    await window.page.getByRole('banner').getByRole('link', { name: 'Logga in' }).waitFor();
  });
});
