import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import type { Browser } from 'playwright-core';
import { openCycle } from '../e2e/steps.js';
import { openBrowser, openWindow, signInAs, type Window } from './browser.js';
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

  it('signs out again', async () => {
    const { page } = window;
    await signInAs(window, site.address, karin);
    await page.goto('/');
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Logga in' }).waitFor();
    expect((await page.request.get('/v1/session')).status()).toBe(401);
  });

  it('is told when the address leads nowhere', async () => {
    const answer = await window.page.goto('/styrkot?visa=mål');
    await window.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    await window.page.getByRole('link', { name: 'Till styrkortet' }).click();
    await window.page.locator('.mx').waitFor();
    expect(answer?.status()).toBe(404);
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
