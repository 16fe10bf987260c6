import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { openCycle } from '../e2e/steps.js';
import { MailServer } from '../services/mail-server.js';
import { barriers, scrollsSideways } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const KARIN = holder('committee-secretary', 'BUN').personId;

const { windowOf } = windowsOn(async () => {
  const mail = await MailServer.start();
  const site = await startSite('2026-09-01T07:00:00Z', { url: mail.url, from: 'Årshjul <arshjul@example.se>' });
  await openCycle(await site.signIn('controller'));
  await mail.untilTo(`${KARIN}@example.se`);
  return { ...site, close: async () => { await site.close(); await mail.stop(); } };
});

describe('The inbox', () => {
  it('has what one has been reminded of, and what is to come, found from one\'s work', async () => {
    const page = await windowOf(KARIN);
    await page.goto('/mitt-arbete');
    await page.getByRole('link', { name: 'Se dina påminnelser' }).click();
    const had = page.getByRole('region', { name: 'Påminnelser' });
    await had.getByText(/^Målen för 2027 från .+ ska ha lämnats in senast den 1 september 2026\.$/).waitFor();
    const coming = page.getByRole('region', { name: 'Kommer den närmaste månaden' });
    expect(await coming.getByRole('listitem').count()).toBe(3);
    await coming.getByText(/skulle ha lämnats in den 1 september 2026, och har inte det\.$/).first().waitFor();
  });

  it('has no barriers, and fits a phone', async () => {
    const page = await windowOf(KARIN, { width: 390 });
    await page.goto('/inkorg');
    await page.getByRole('heading', { name: 'Kommer den närmaste månaden' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });

  it('asks to sign in whoever is not', async () => {
    const page = await windowOf();
    await page.goto('/inkorg');
    await page.getByText('Logga in för att se dina påminnelser.').waitFor();
  });
});
