import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { committeeDecides, draftGoal, goalText, openCycle } from '../e2e/steps.js';
import { barriers, scrollsSideways } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const { windowOf } = windowsOn(async () => {
  const started = await startSite('2026-08-28T08:00:00Z');
  await openCycle(await started.signIn('controller'));
  const secretary = await started.signIn('committee-secretary', 'BUN');
  const goalId = await draftGoal(secretary, goalText('Fler elever når målen'));
  await committeeDecides(secretary, { meetingDate: '2026-08-27', paragraph: 84, goals: [{ goalId, version: 1 }] });
  return started;
});

const sofia = holder('board-secretary', 'KS').personId;

describe('The matrix', () => {
  it('shows what has come of the goals at each step', async () => {
    const page = await windowOf(sofia);
    await page.goto('/styrkort/2027');
    for (const [step, word] of [['Läget nu', 'Inlämnat'], ['Förslag', 'Inlämnat'], ['KS', 'Väntar'], ['KF', 'Inte dit än']] as const) {
      await page.locator('.seg label', { hasText: new RegExp(`^${step}$`) }).click();
      await page.getByRole('link', { name: new RegExp(`^Barn- och utbildningsnämnden, 2\\.1 Kvalitetskommun: ?${word}`) }).waitFor();
    }
    expect(await barriers(page)).toEqual([]);
  });

  it('leads whoever prepares the goals from a cell to what is missing in one of them', async () => {
    const page = await windowOf(sofia);
    await page.goto('/styrkort/2027?ruta=BUN/MO-2.1');
    await page.getByRole('link', { name: 'Begär komplettering av Fler elever når målen' }).click();
    await page.getByLabel('Vad som saknas').fill('Källa.');
    expect(await barriers(page)).toEqual([]);
  });

  it('shows one unit alone', async () => {
    const page = await windowOf(sofia);
    await page.goto('/styrkort/2027');
    await page.getByLabel('Enheter').selectOption({ label: 'Barn- och utbildningsnämnden' });
    await page.getByText('1 enhet, 11 målområden.').waitFor();
    expect(await page.locator('.mx tbody tr').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('enhet')).toBe('BUN');
    await page.getByLabel('Enheter').selectOption({ label: 'Bara bolag' });
    await page.locator('.mx tbody tr', { hasText: 'Lulebo AB' }).waitFor();
    expect(new URL(page.url()).searchParams.get('enhet')).toBeNull();
  });

  it.each([[1280, 'the page'], [1000, 'its box']] as const)('keeps its heads in sight at %i pixels, where %s is scrolled', async (width, scrolled) => {
    const page = await windowOf(sofia, { width, height: 600 });
    await page.goto('/styrkort/2027');
    await page.locator('.mx tfoot').scrollIntoViewIfNeeded();
    const [head, last] = [page.getByRole('columnheader', { name: /Utsläpp/ }), page.getByRole('rowheader', { name: /Stadsbyggnadsnämnden/ })];
    const above = scrolled === 'the page' ? 0 : (await page.locator('.matrix-box').boundingBox())?.y ?? NaN;
    const height = ((await head.boundingBox())?.y ?? Infinity) - above;
    expect([height >= 0, height < 120]).toEqual([true, true]);
    const before = await last.boundingBox();
    await page.locator('.mx tbody tr').last().getByRole('link').last().scrollIntoViewIfNeeded();
    expect((await last.boundingBox())?.x).toBe(before?.x);
    expect(await scrollsSideways(page)).toBe(false);
  });
});
