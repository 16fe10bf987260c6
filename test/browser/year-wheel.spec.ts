import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { openCycle } from '../e2e/steps.js';
import { barriers, scrollsSideways } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const { windowOf } = windowsOn(async () => {
  const started = await startSite('2026-10-05T08:00:00Z');
  await openCycle(await started.signIn('controller'));
  const [board, committee] = [await started.signIn('board-secretary', 'KS'), await started.signIn('committee-secretary', 'BUN')];
  for (const meetingDate of ['2026-10-05', '2026-10-26']) await board.post('/v1/meetings', { body: 'KS', meetingDate });
  await committee.post('/v1/meetings', { body: 'BUN', meetingDate: '2026-10-08' });
  return started;
});

const karin = holder('committee-secretary', 'BUN').personId;

describe('The year wheel', () => {
  it.each([['light', 1440], ['dark', 1440], ['light', 390], ['dark', 320]] as const)('has no barriers in %s at %i pixels, and no sideways scrolling', async (scheme, width) => {
    const page = await windowOf(undefined, { scheme, width });
    await page.goto('/arshjul');
    await page.getByRole('heading', { level: 1, name: 'Årshjulet 2026' }).waitFor();
    await page.getByText('Lördag 31 oktober · 19 arbetsdagar kvar').waitFor();
    expect(await page.locator('.wheel:visible').count()).toBe(1);
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  });

  it('leads from each arc to its row, by the keyboard alone', async () => {
    const page = await windowOf();
    await page.goto('/arshjul');
    const arc = page.locator('.wheel.wide').getByRole('link', { name: /Beredning av mål för 2027, Kommunstyrelsen, onsdag 2 september 2026 till/ });
    await arc.focus();
    await page.keyboard.press('Enter');
    await page.locator('tr:target', { hasText: 'Beredning av mål för 2027' }).waitFor();
    for (const link of await page.locator('.wheel.wide a').all()) expect(await page.locator(`[id="${(await link.getAttribute('href') ?? '').slice(1)}"]`).count()).toBe(1);
    await page.getByRole('link', { name: 'Beredning av mål för 2027', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Styrkort 2027' }).waitFor();
  });

  it('has a hand for today, for the day looked back at, and none in another year', async () => {
    const page = await windowOf();
    await page.goto('/arshjul');
    await page.locator('.wheel.wide').getByText('måndag 5 oktober').waitFor();
    await page.getByRole('navigation', { name: 'År' }).getByRole('link', { name: '2027' }).click();
    await page.getByRole('heading', { level: 1, name: 'Årshjulet 2027' }).waitFor();
    await page.locator('.wheel.wide .hand').first().waitFor({ state: 'detached' });
    await page.goto('/arshjul/2026?knownAt=2026-02-16T10:00:00Z');
    await page.locator('.wheel.wide').getByText('måndag 16 februari').waitFor();
    await page.getByText('Det som registrerats senare är inte med.').waitFor();
  });

  it('shows the meetings of KS, of one’s own committee, and of another that is chosen', async () => {
    const page = await windowOf(karin);
    await page.goto('/arshjul');
    await page.getByRole('link', { name: /^8 okt ?, Barn- och utbildningsnämnden sammanträder$/ }).waitFor();
    await page.getByRole('link', { name: /^26 okt ?, kommunstyrelsen sammanträder$/ }).waitFor();
    expect(await page.locator('.wheel.wide circle.dot').count()).toBe(3);
    await page.getByLabel('Visa också sammanträden i').selectOption('ingen nämnd');
    await page.getByRole('link', { name: /^8 okt ?,/ }).waitFor({ state: 'detached' });
    expect(await page.locator('.wheel.wide circle.dot').count()).toBe(2);
  });

  it('prints the wheel with words, also from a phone', async () => {
    const page = await windowOf(undefined, { width: 390 });
    await page.goto('/arshjul');
    await page.locator('.wheel.phone').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.wheel.wide').waitFor();
    expect(await page.locator('.wheel.phone').isVisible()).toBe(false);
  });
});
