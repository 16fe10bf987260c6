import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { submittedGoals, boardDecides } from '../e2e/steps.js';
import { barriers, scrollsSideways, type Page } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const sofia = holder('board-secretary', 'KS').personId;
const DAY = '/sammantraden/KS/2026-10-05';

const { site, windowOf } = windowsOn(async () => {
  const started = await startSite('2026-05-04T08:00:00Z');
  const { goals: [goalId] } = await submittedGoals(started);
  const board = await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS');
  for (const meetingDate of ['2026-10-05', '2026-11-16']) await board.post('/v1/meetings', { body: 'KS', meetingDate });
  await boardDecides(board, { meetingDate: '2026-10-05', paragraph: 201, goals: [{ goalId, version: 1, outcome: 'endorsed' }] });
  return started;
});

const register = async (page: Page, what: string): Promise<void> => { await page.getByLabel('Vad har hänt?').selectOption(what); };
const wayOf = (page: Page) => page.getByRole('region', { name: 'Protokollets väg' }).or(page.locator('section', { has: page.getByRole('heading', { name: 'Protokollets väg' }) }));

describe('The year’s meetings', () => {
  it('are entered, moved and cancelled, each with what the server says of it', async () => {
    const page = await windowOf(sofia);
    await page.goto('/sammantraden');
    await page.getByRole('link', { name: 'Måndag 16 november' }).waitFor();
    await page.getByLabel('Dag', { exact: true }).fill('16/11 2026');
    await page.getByRole('button', { name: 'Lägg in sammanträdet' }).click();
    await page.getByRole('alert').getByRole('link', { name: /^Det finns redan ett sammanträde den 16 november 2026/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('meetingDate');
    await page.getByLabel('Dag', { exact: true }).fill('7/12 2026');
    await page.getByRole('button', { name: 'Lägg in sammanträdet' }).click();
    await page.getByRole('status').getByText('Sammanträdet måndag 7 december 2026 är inlagt.').waitFor();
    await page.getByRole('link', { name: 'Måndag 16 november' }).click();
    await register(page, 'Flytta sammanträdet');
    await page.getByLabel('Ny dag').fill('2026-11-23');
    await page.getByLabel('Skäl').fill('Budgeten dröjer.');
    await page.getByRole('button', { name: 'Flytta sammanträdet' }).click();
    await page.getByRole('link', { name: 'måndag 23 november 2026' }).click();
    await page.getByText('Flyttat från måndag 16 november 2026: Budgeten dröjer.').waitFor();
    await register(page, 'Ställ in sammanträdet');
    await page.getByLabel('Skäl').fill('Inga ärenden.');
    await page.getByRole('button', { name: 'Ställ in sammanträdet' }).click();
    await page.getByText('Sammanträdet är inställt: Inga ärenden.').waitFor();
    await page.getByRole('link', { name: 'Sammanträden 2026' }).click();
    await page.getByText('Inställt').waitFor();
  });

  it.each([['light', 1440], ['dark', 390], ['light', 320]] as const)('have no barriers in %s at %i pixels', async (scheme, width) => {
    const page = await windowOf(sofia, { scheme, width });
    for (const path of ['/sammantraden', DAY]) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText(/Nästa steg/).first().waitFor();
      expect([path, await barriers(page), await scrollsSideways(page)]).toEqual([path, [], false]);
    }
  });
});

describe('The minutes of a meeting', () => {
  it('tell what is next and by when, and are approved by named persons', async () => {
    const page = await windowOf(sofia);
    await page.goto(DAY);
    await page.getByText(/Nästa steg: Protokollet justeras, senast måndag 19 oktober 2026/).waitFor();
    await page.getByRole('heading', { name: /§ 201/ }).waitFor();
    await register(page, 'Ett beslut har fått en annan paragraf');
    await page.getByLabel('Paragraf i protokollet').fill('202');
    await page.getByLabel('Skäl').fill('Ett ärende till före.');
    await page.getByRole('button', { name: 'Ändra paragrafen' }).click();
    await page.getByRole('heading', { name: /§ 202/ }).waitFor();
    await page.getByRole('button', { name: 'Registrera justeringen' }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    expect(await page.evaluate('document.activeElement.id')).toBe('approvers.0');
    await page.getByLabel('Ordförande').selectOption('Bengt Forslund');
    await page.getByLabel('Justerare', { exact: true }).selectOption('Gunnel Hedman');
    await page.getByRole('button', { name: 'Registrera justeringen' }).click();
    await page.getByRole('status').getByText('Justeringen är registrerad. Anslå den nu.').waitFor();
    await wayOf(page).getByText('Av Bengt Forslund och Gunnel Hedman').waitFor();
  });

  it('are announced, corrected and appealed against, and gain legal force when nobody has', async () => {
    const page = await windowOf(sofia);
    await page.goto(DAY);
    await page.getByText(/Nästa steg: Justeringen anslås, senast torsdag 8 oktober 2026/).waitFor();
    await page.getByLabel('Var protokollet finns').fill('Kommunkansliet');
    await page.getByRole('button', { name: 'Registrera anslaget' }).click();
    await page.getByText('Beslutet kan överklagas till och med den 27 oktober 2026.').first().waitFor();
    await register(page, 'Rätta ett skrivfel i protokollet');
    await page.getByLabel('Vad som är fel').fill('Närvarolistan');
    await page.getByLabel('Det står', { exact: true }).fill('Sundkvist');
    await page.getByLabel('Det ska stå').fill('Sundqvist');
    await page.getByLabel('Skäl').fill('Felstavat.');
    await page.getByRole('button', { name: 'Registrera rättelsen' }).click();
    await page.locator('del', { hasText: 'Sundkvist' }).waitFor();
    await register(page, 'Ett beslut är överklagat');
    await page.getByLabel('Paragraf', { exact: true }).fill('202');
    await page.getByRole('button', { name: 'Registrera överklagandet' }).click();
    await page.getByText('Beslutet är överklagat och har inte vunnit laga kraft.').waitFor();
    site().clock.set('2026-12-01T08:00:00Z');
    const later = await windowOf(sofia);
    await later.goto(DAY);
    await register(later, 'Ett överklagande är slutligt avgjort');
    await later.getByRole('button', { name: 'Registrera utgången' }).click();
    await later.getByText('Överklagandet avslogs eller avvisades').waitFor();
    await later.getByText('Nästa steg: Anslaget tas ned').waitFor();
    await register(later, 'Anslaget är nedtaget');
    await later.getByRole('button', { name: 'Registrera att anslaget är nedtaget' }).click();
    await later.getByText('Inget mer att göra med sammanträdet.').waitFor();
    expect(await later.getByLabel('Vad har hänt?').isVisible()).toBe(false);
    await later.getByText('Registrera något mer om sammanträdet').click();
    expect(await later.getByLabel('Vad har hänt?').inputValue()).toBe('correct');
  });

  it('are read by anybody, who registers nothing', async () => {
    const page = await windowOf();
    await page.goto(DAY);
    await page.getByRole('heading', { name: /§ 202/ }).waitFor();
    await page.getByText('Visa målet').click();
    await page.getByRole('heading', { name: 'Protokollets väg' }).waitFor();
    expect([await page.getByLabel('Vad har hänt?').count(), await page.getByText('Bengt Forslund').count(), await barriers(page)]).toEqual([0, 0, []]);
  });
});
