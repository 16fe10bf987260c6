import { describe, expect, it } from '@jest/globals';
import { committeeDecides, openCycle } from '../e2e/steps.js';
import { adoptedGoal } from './adopted-goal.js';
import { barriers, scrollsSideways } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const LONG = 'Verksamhetsutvecklingsuppföljningssamordningsansvariga';
let goalId: string;

const { windowOf } = windowsOn(async () => {
  const site = await startSite('2026-08-28T08:00:00Z');
  await openCycle(await site.signIn('controller'));
  goalId = await adoptedGoal(site, `Fler elever når målen med ${LONG}`);
  site.clock.set('2027-09-17T08:00:00Z');
  const secretary = await site.signIn('committee-secretary', 'BUN');
  await secretary.post(`/v1/goals/${goalId}/assessments`, {
    followUp: 'augusti', assessment: 'partly-achieved', forecast: 'unlikely', trend: 'improving', certainty: 'preliminary', motivation: '89 procent i augusti.',
    measures: [{ text: 'Lovskola', responsible: 'Skolchefen', dueOn: '2027-11-15' }],
  });
  const { body: { after } } = await committeeDecides(secretary, { meetingDate: '2027-09-16', paragraph: 91, goals: [{ goalId, version: 2, outcome: 'follow-up-submitted', followUp: 'augusti' }] });
  await site.anybody.get(`/v1/cycles?after=${after}`);
  return site;
});

const PAGES = [['the year', () => '/oppet'], ['a goal', () => `/oppet/mal/${goalId}`], ['open data', () => '/oppet/data'], ['a day before', () => '/oppet?at=2027-01-31'], ['nothing', () => '/oppet/2031']] as const;

describe('The public pages', () => {
  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    it.each(PAGES)('keep nobody out of %s', async (_name, path) => {
      const page = await windowOf(undefined, { scheme });
      await page.goto(path());
      expect(await barriers(page)).toEqual([]);
    });
  });

  it.each(PAGES)('are not scrolled sideways at 320 pixels: %s', async (_name, path) => {
    const page = await windowOf(undefined, { width: 320, height: 640 });
    await page.goto(path());
    expect(await scrollsSideways(page)).toBe(false);
  });

  it('lead from the year to a goal and to what was public before, by keyboard and without scripts', async () => {
    const page = await windowOf();
    await page.goto('/oppet');
    expect(await page.locator('script').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Hoppa till innehållet');
    await page.getByRole('link', { name: /^Fler elever når målen/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Fler elever/ }).waitFor();
    await page.getByText('89 procent i augusti.').waitFor();
    await page.getByRole('textbox', { name: 'Dag' }).fill('2027-01-31');
    await page.keyboard.press('Enter');
    await page.getByText('Så här såg sidan ut den').waitFor();
    await page.getByText('Ingen uppföljning av målet är beslutad ännu.').waitFor();
    await page.getByRole('link', { name: 'Visa som det är i dag' }).click();
    await page.getByText('89 procent i augusti.').waitFor();
  });

  it('print without what only a screen can use', async () => {
    const page = await windowOf();
    await page.goto('/oppet');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Visa' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});
