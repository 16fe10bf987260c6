import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { adoptedGoals } from '../e2e/steps.js';
import { barriers, scrollsSideways } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

let goals: readonly string[];
const { site, windowOf } = windowsOn(async () => {
  const started = await startSite('2026-05-04T08:00:00Z');
  ({ goals } = await adoptedGoals(started, 3));
  const secretary = await started.signInAt('2027-05-10T08:00:00Z', 'committee-secretary', 'BUN');
  for (const goalId of goals) {
    await secretary.post(`/v1/goals/${goalId}/assessments`, { followUp: 'april', assessment: 'achieved', certainty: 'preliminary', motivation: 'Enligt plan.', measures: [] });
  }
  return started;
});

const karin = holder('committee-secretary', 'BUN').personId;

describe('A committee\'s decision on a follow-up', () => {
  it('is entered once for all goals of the round but those that were left out', async () => {
    const page = await windowOf(karin, { width: 390, scheme: 'dark' });
    await page.goto('/namndens-beslut');
    await page.getByRole('link', { name: 'registreras det för sig' }).click();
    await page.getByRole('heading', { name: 'Uppföljning per den 30 april, 2027' }).waitFor();
    await page.getByRole('checkbox').first().uncheck();
    await page.getByRole('button', { name: 'Registrera beslut om uppföljningen av 2 mål' }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByLabel('Sammanträdets dag').fill('6/5 2027');
    await page.getByLabel('Paragraf').fill('44');
    await page.getByRole('button', { name: 'Registrera beslut om uppföljningen av 2 mål' }).click();
    await page.getByText('Beslutet om uppföljningen av 2 mål är registrerat.').waitFor();
    await page.getByRole('button', { name: 'Registrera beslut om uppföljningen av 1 mål' }).waitFor();
    const auditor = await site().signIn('auditor');
    const stages = await Promise.all(goals.map(async (goalId) => (await auditor.get(`/v1/goals/${goalId}`)).body.followUps[0].stage));
    expect(stages.sort()).toEqual(['open', 'submitted', 'submitted']);
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  });
});
