import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { draft, goalText, openCycle } from '../e2e/steps.js';
import { barriers, scrollsSideways, type Page } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const lena = holder('committee-secretary', 'KS').personId;
const controller = holder('controller').personId;

/** Lena has written a goal of one of KS's units, which KS has decided on; and she stands in for KS's secretary. */
const { site, windowOf } = windowsOn(async () => {
  const started = await startSite('2026-09-21T08:00:00Z');
  await openCycle(await started.signIn('controller'));
  const secretary = await started.signIn('committee-secretary', 'KS');
  const { body: { goalId } } = await secretary.post('/v1/goals', { ...draft, unit: 'KLF', content: goalText() });
  const decided = await secretary.post('/v1/decisions/committee', {
    body: 'KS', meetingDate: '2026-09-17', paragraph: 80, lateReason: 'Mötet flyttades.', goals: [{ goalId, version: 1 }] });
  expect(decided.status).toBe(201);
  return started;
});

async function asStandIn(): Promise<Page> {
  const page = await windowOf(lena);
  await page.goto('/beredning');
  await page.getByLabel('Egenskap du handlar i').selectOption('board-secretary/KS');
  await page.locator('.agenda').waitFor();
  return page;
}

async function recordForCountersigning(page: Page, paragraph: string): Promise<void> {
  await page.getByRole('button', { name: 'Tillstyrk alla obeslutade' }).click();
  await page.getByLabel('Sammanträdets dag').fill('2026-09-21');
  await page.getByLabel('Paragraf').fill(paragraph);
  await page.getByText('Närvaro, jäv, omröstning och reservationer').click();
  await page.getByLabel('Ledamöter i organet').fill('13');
  await page.getByLabel('Deltog i beslutet').fill('12');
  await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
  await page.getByText('Den som har skrivit ett mål registrerar inte ensam').waitFor();
  expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  await page.getByRole('button', { name: 'Registrera för kontrasignering' }).click();
  await page.getByText('väntar på att någon annan kontrasignerar det').waitFor();
}

describe('Whoever has written a goal and records KS\'s decision on it', () => {
  it('is told why not alone, has the decision wait, and takes it back', async () => {
    const page = await asStandIn();
    await recordForCountersigning(page, '150');
    await page.getByRole('link', { name: 'Mitt arbete' }).click();
    await page.getByRole('heading', { name: 'Be en kollega att kontrasignera § 150' }).waitFor();
    await page.getByRole('link', { name: 'Visa', exact: true }).click();
    await page.getByText('Du har registrerat beslutet.').waitFor();
    await page.getByRole('button', { name: 'Ta bort registreringen' }).click();
    await page.getByLabel('Vad stämmer inte med protokollet?').fill('Paragrafen är en annan.');
    await page.getByRole('button', { name: 'Ta bort registreringen' }).click();
    await page.getByText('Inget beslut väntar på kontrasignering.').waitFor();
  });

  it('hands it to a colleague, who compares it with the minutes and countersigns', async () => {
    await recordForCountersigning(await asStandIn(), '151');
    const page = await windowOf(controller);
    await page.goto('/mitt-arbete');
    await page.getByRole('link', { name: 'Jämför med protokollet' }).click();
    await page.getByRole('heading', { name: /§ 151/ }).waitFor();
    await page.getByText('12 av 13 deltog i beslutet.').waitFor();
    await page.getByRole('blockquote').getByText(goalText().title).waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByRole('button', { name: 'Stämmer inte' }).click();
    await page.getByRole('button', { name: 'Ta bort registreringen' }).click();
    await page.getByRole('alert').getByRole('link', { name: /^Skäl saknas/ }).click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Stämmer med protokollet, kontrasignera' }).click();
    await page.getByText('§ 151 är kontrasignerad, och beslutet gäller målen.').waitFor();
    const { body } = await (await site().signIn('controller')).get('/v1/goals?budgetYear=2027&status=endorsed');
    expect(body).toHaveLength(1);
  });
});
