import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { openCycle } from '../e2e/steps.js';
import { adoptedGoal } from './adopted-goal.js';
import { barriers, scrollsSideways } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

let goalId: string;
const { windowOf } = windowsOn(async () => {
  const site = await startSite('2026-08-28T08:00:00Z');
  await openCycle(await site.signIn('controller'));
  goalId = await adoptedGoal(site, 'Fler elever når målen');
  return site;
});

const auditor = holder('auditor').personId;
const TABS = [['historik', 'Stega i historiken'], ['avvikelser', 'Avvikelserna'], ['jamfor', 'Skillnaderna'], ['berattelse', 'Historien från början'], ['kontroll', 'Kontrollera']] as const;

describe('An auditor', () => {
  it('steps through the history by keyboard, with what each event changed in the matrix', async () => {
    const page = await windowOf(auditor);
    await page.goto('/revision?ar=2027&slag=goal-adopted');
    await page.getByText('Barn- och utbildningsnämnden, 2.1').waitFor();
    expect(await page.locator('.step-mx td[data-changed]').count()).toBe(1);
    await page.getByLabel('Slag av händelse').selectOption({ label: 'Alla' });
    await page.locator('.event').nth(2).waitFor();
    await page.getByRole('button', { name: '← Förra' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.event').nth(1).and(page.locator('[aria-pressed=true]')).waitFor();
    await page.getByRole('button', { name: 'Nästa →' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.event').first().and(page.locator('[aria-pressed=true]')).waitFor();
  });

  it('steps to the next deviation, and to the one after it', async () => {
    const page = await windowOf(auditor);
    await page.goto('/revision?ar=2027&till=2026-08-30');
    await page.getByRole('button', { name: 'Nästa avvikelse' }).click();
    const shown = page.getByRole('region', { name: 'Avvikelsen' });
    await shown.getByText(/har varken lämnat ett mål/).waitFor();
    expect(await shown.getByRole('status').textContent()).toMatch(/Inget mål lämnat\s+Avvikelse 1 av \d+, 1 sep\. 2026\. Händelserna visas till och med den dagen\./);
    expect(await page.getByLabel('Till och med').inputValue()).toBe('2026-09-01');
    await page.getByRole('button', { name: 'Nästa avvikelse' }).click();
    await shown.getByText(/Avvikelse 2 av/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tillbaka till alla händelser' }).click();
    await shown.waitFor({ state: 'detached' });
  });

  it('takes a goal away as a zip', async () => {
    const page = await windowOf(auditor);
    for (const path of [`/revision?ar=2027&flik=berattelse&om=goal/${goalId}`, `/mal/${goalId}?flik=handelser`]) {
      await page.goto(path);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hämta ärendet (zip)' }).click()]);
      expect(download.suggestedFilename()).toBe(`arende-mal-${goalId}.zip`);
    }
  });

  it('searches by words, with å, ä and ö as letters of their own', async () => {
    const page = await windowOf(auditor);
    await page.goto('/revision?ar=2027');
    await page.getByLabel('Ord').fill('elever når');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /upprättade målet ”Fler elever når målen”/ }).waitFor();
    await page.getByLabel('Ord').fill('elever nar');
    await page.keyboard.press('Enter');
    await page.getByText('Inget har hänt som stämmer med sökningen.').waitFor();
  });

  it('finds deviations by kind', async () => {
    const page = await windowOf(auditor);
    await page.goto('/revision?ar=2027&flik=avvikelser');
    await page.getByText(/avvikelser, sida 1 av/).waitFor();
    await page.getByLabel('Slag').selectOption('not-reported');
    await page.getByText(/har varken lämnat ett mål/).first().waitFor();
    await page.getByLabel('Enhet eller organ').selectOption('SOC');
    await page.getByText(/^Socialnämnden har varken/).first().waitFor();
  });

  it('compares KS\'s proposal with KF\'s decision', async () => {
    const page = await windowOf(auditor);
    await page.goto('/revision?ar=2027&flik=jamfor');
    await page.getByText('Ett mål ändrades').waitFor();
    const article = page.getByRole('article');
    await article.getByText('Tillstyrkt').waitFor();
    await article.getByText('Antaget').waitFor();
  });

  it('compares the ends of two typed days, and is told of one that is none', async () => {
    const page = await windowOf(auditor);
    await page.goto('/revision?ar=2027&flik=jamfor');
    await page.getByLabel('Eller från slutet av dagen').fill('28 augusti 2026');
    await page.getByLabel('Till slutet av dagen').fill('2126-01-01');
    await page.getByRole('button', { name: 'Jämför dagarna' }).click();
    await page.getByText('Den dagen har inte varit ännu.').waitFor();
    await page.getByLabel('Till slutet av dagen').fill('6/10 2026');
    await page.getByRole('button', { name: 'Jämför dagarna' }).click();
    await page.getByText(/mellan fredag 28 augusti 2026 kl\. 23:59 och tisdag 6 oktober 2026 kl\. 23:59/).waitFor();
    await page.getByRole('article').getByText('Tillstyrkt').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('reads a goal\'s whole history from its beginning', async () => {
    const page = await windowOf(auditor);
    await page.goto(`/revision?ar=2027&flik=berattelse&om=goal/${goalId}`);
    await page.getByText('5 händelser, Fler elever når målen').waitFor();
    expect(await page.locator('.narrative li').first().textContent()).toContain('upprättade målet');
    expect(await page.locator('.narrative li').last().textContent()).toContain('antog målet');
  });

  it.each(['light', 'dark'] as const)('is kept out of no tab, in %s', async (scheme) => {
    const page = await windowOf(auditor, { scheme });
    for (const [tab, region] of TABS) {
      await page.goto(`/revision?ar=2027&flik=${tab}`);
      await page.getByRole('region', { name: region, exact: true }).waitFor();
      expect([tab, await barriers(page)]).toEqual([tab, []]);
    }
  });

  it.each([320, 1100])('reads every tab at %i pixels', async (width) => {
    const page = await windowOf(auditor, { width, height: 640 });
    for (const [tab, region] of TABS) {
      await page.goto(`/revision?ar=2027&flik=${tab}`);
      await page.getByRole('region', { name: region, exact: true }).waitFor();
      expect([tab, await scrollsSideways(page)]).toEqual([tab, false]);
    }
  });
});
