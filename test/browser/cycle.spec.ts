import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { endorsedGoals } from '../e2e/steps.js';
import { barriers, scrollsSideways, type Page } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const { windowOf } = windowsOn(async () => {
  const started = await startSite('2026-05-04T08:00:00Z');
  await endorsedGoals(started);
  return started;
});

const [per, sofia, johan] = [holder('controller'), holder('board-secretary', 'KS'), holder('council-secretary', 'KF')].map(({ personId }) => personId);

const choose = async (page: Page, what: string): Promise<void> => { await page.getByLabel('Vad vill du göra?').selectOption(what); };

describe('A planning year', () => {
  it.each([['light', 1440], ['dark', 390], ['light', 320]] as const)('has no barriers in %s at %i pixels', async (scheme, width) => {
    const page = await windowOf(per, { scheme, width });
    await page.goto('/cykel');
    await page.getByRole('heading', { name: 'Lagens dagar' }).waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  });

  it('has a day moved, once it is said what follows, and a unit given longer', async () => {
    const page = await windowOf(sofia);
    await page.goto('/cykel/2027');
    await choose(page, 'Ge en enhet längre tid');
    await page.getByLabel('Sista dag', { exact: true }).selectOption('Rapport: Delårsrapport per den 31 augusti');
    await page.getByLabel('Enhet', { exact: true }).selectOption('Socialnämnden');
    await page.getByLabel('Enhetens sista dag').fill('20/11 2027');
    await page.getByRole('button', { name: 'Ge längre tid' }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    expect(await page.evaluate('document.activeElement.id')).toBe('reason');
    await page.keyboard.type('Nämnden sammanträder den 18 november.');
    await page.getByRole('button', { name: 'Ge längre tid' }).click();
    await page.getByText(/^Socialnämnden har till 20 nov/).waitFor();
    await choose(page, 'Flytta en sista dag för alla');
    await page.getByLabel('Sista dag', { exact: true }).selectOption('Rapport: Delårsrapport per den 31 augusti');
    await page.getByLabel('Ny sista dag').fill('2027-11-08');
    await page.getByText('Den nya dagen gäller 15 enheter.').waitFor();
    await page.getByText('Socialnämnden har redan fått längre tid än så och behåller sin dag.').waitFor();
    await page.getByLabel('Skäl').fill('Bokslutet dröjer.');
    await page.getByRole('button', { name: 'Flytta dagen' }).click();
    await page.getByRole('status').getByText(/^Dagen är flyttad\./).waitFor();
    await page.getByText(/Bokslutet dröjer\./).waitFor();
  });

  it('has KS’s proposal frozen by its secretary, and published by KF’s', async () => {
    const page = await windowOf(sofia);
    await page.goto('/cykel/2027');
    await choose(page, 'Lås kommunstyrelsens förslag');
    await page.getByRole('button', { name: 'Lås förslaget' }).click();
    await page.getByText('Version 1: 1 mål').waitFor();
    const council = await windowOf(johan);
    await council.goto('/cykel/2027');
    await council.getByLabel('Fullmäktige sammanträder den').fill('2026-11-23');
    await council.getByRole('button', { name: 'Publicera förslaget' }).click();
    await council.getByText(/^Låst .* Publicerat 6 okt/).waitFor();
  });

  it('is given a further follow-up by the controller, and other answers to choose between in it', async () => {
    const page = await windowOf(per);
    await page.goto('/cykel/2027');
    await choose(page, 'Lägg till en uppföljning');
    await page.getByLabel('Rapportens namn').fill('Prognos per den 31 oktober');
    await page.getByLabel('Kort namn').fill('oktober');
    await page.getByLabel('Perioden slutar den').fill('31/10 2028');
    await page.getByLabel('Enheterna rapporterar senast').fill('2027-11-15');
    await page.getByRole('button', { name: 'Lägg till uppföljningen' }).click();
    await page.getByRole('alert').getByRole('link', { name: /^Uppföljningen oktober slutar den 31 oktober 2028, utanför 2027/ }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2027-10-31');
    await page.getByRole('button', { name: 'Lägg till uppföljningen' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Prognos per den 31 oktober' }).first().waitFor();
    await choose(page, 'Ändra vilka bedömningar en uppföljning har');
    await page.getByLabel('Uppföljning', { exact: true }).selectOption('oktober');
    await page.getByLabel('Skäl').fill('En prognos är ja eller nej.');
    await page.getByRole('button', { name: 'Ändra bedömningarna' }).click();
    await page.getByRole('status').getByText('Bedömningarna är ändrade.').waitFor();
    await choose(page, 'Ändra vilka bedömningar en uppföljning har');
    await page.getByRole('option', { name: 'Prognos per den 31 oktober: nu uppnått, inte uppnått, inte bedömt' }).waitFor({ state: 'attached' });
  });

  it('is opened by the controller as a copy of another, and not twice', async () => {
    const page = await windowOf(per);
    await page.goto('/cykel');
    await page.getByRole('button', { name: 'Öppna året' }).click();
    await page.getByRole('status').getByText(/^Planeringen är öppnad\./).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Planeringsår 2028' }).waitFor();
    await page.getByRole('textbox', { name: 'Budgetår' }).fill('2028');
    await page.getByRole('button', { name: 'Öppna året' }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    expect(await page.evaluate('document.activeElement.id')).toBe('budgetYear');
  });

  it('is read by anybody, who does nothing with it', async () => {
    const page = await windowOf();
    await page.goto('/cykel/2027');
    await page.getByRole('heading', { name: 'Sista dagar' }).waitFor();
    await page.getByText('Version 1: 1 mål').waitFor();
    expect([await page.getByLabel('Vad vill du göra?').count(), await page.getByRole('button', { name: 'Öppna året' }).count()]).toEqual([0, 0]);
  });
});
