import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { openCycle } from '../e2e/steps.js';
import { adoptedGoal } from './adopted-goal.js';
import { barriers, scrollsSideways, type Page } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

let goalId: string;
const { site, windowOf } = windowsOn(async () => {
  const started = await startSite('2026-08-28T08:00:00Z');
  await openCycle(await started.signIn('controller'));
  goalId = await adoptedGoal(started, 'Fler elever når gymnasiet');
  started.clock.set('2027-09-06T08:00:00Z');
  return started;
});

const karin = holder('committee-secretary', 'BUN').personId;

describe('What the indicators of a goal show', () => {
  it('is told per gender, with what is held back, and takes the place of nothing without a reason', async () => {
    const page = await windowOf(karin);
    await page.goto(`/mal/${goalId}/bedom`);
    const form = page.locator('form', { has: page.getByRole('heading', { name: 'Behöriga till gymnasiet (%)' }) });
    const save = form.getByRole('button', { name: 'Spara utfallet för Behöriga till gymnasiet' });
    await form.getByLabel('Totalt').fill('89,5');
    await form.getByLabel('Kvinnor').fill('91');
    await form.getByLabel('Period').fill('2027-09');
    await save.click();
    await form.getByRole('alert').getByText('Perioden 2027-09 slutar efter rapportens').waitFor();
    await form.getByLabel('Period').fill('2027-08');
    await save.click();
    await form.getByText('Utfallet för Behöriga till gymnasiet är sparat.').waitFor();
    await form.getByLabel('Uppgiften').selectOption('suppressed');
    await form.getByLabel('Gäller').selectOption('men');
    await form.getByLabel('Varför?').fill('Färre än tio');
    await save.click();
    await form.getByRole('cell', { name: 'för få personer för att visas (Färre än tio)' }).waitFor();
    await form.getByLabel('Uppgiften').selectOption('final');
    await form.getByLabel('Totalt').fill('89,7');
    await form.getByLabel('Varför ersätts värdet som fanns?').fill('Slutlig statistik');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await save.click();
    await form.getByText('Ersatta värden').click();
    await form.getByText('2027-08, totalt: 89,5, rapporterat').waitFor();
  });

  it('stands on the goal\'s page as a line and as a table', async () => {
    const page = await windowOf(holder('controller').personId, { width: 390 });
    await page.goto(`/mal/${goalId}`);
    await page.getByRole('img', { name: '87,5 (2025), sedan 89,7 (2027-08). Målet är 91 % (2027).' }).waitFor();
    await page.getByRole('region', { name: 'Utfall för Behöriga till gymnasiet' }).getByRole('cell', { name: '91' }).waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  });

  it('is not told to the public until the committee has decided on it', async () => {
    const page = await windowOf();
    await page.goto(`/mal/${goalId}`);
    await page.getByRole('img', { name: '87,5 (2025). Målet är 91 % (2027).' }).waitFor();
    expect(await page.getByRole('cell', { name: '89,7' }).count()).toBe(0);
  });
});

describe('A goal that is partly reached', () => {
  const measure = async (page: Page, number: number, text: string, dueOn: string) => {
    const group = page.getByRole('group', { name: `Åtgärd ${number}` });
    await group.getByLabel('Vad görs?').fill(text);
    await group.getByLabel('Ansvarig').fill('Skolchefen');
    await group.getByLabel('Klart senast').fill(dueOn);
  };

  it('is assessed with several measures, each with its own errors', async () => {
    const page = await windowOf(karin);
    await page.goto(`/mal/${goalId}/bedom`);
    await page.getByLabel('Bedömning', { exact: true }).selectOption('partly-achieved');
    await page.getByLabel('Motivering').fill('Enkäten i augusti.');
    await measure(page, 1, 'Fler lärare', '1/12 2027');
    await page.getByRole('button', { name: 'Lägg till en åtgärd' }).click();
    await measure(page, 2, 'Läxhjälp', 'snart');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    expect(await page.evaluate('document.activeElement.id')).toBe('measures.1.dueOn');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2027-10-15');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await page.getByRole('status').getByText('Bedömningen är sparad.').waitFor();
    await page.getByText('Fler lärare, klart').waitFor();
    await page.getByText('Läxhjälp, klart').waitFor();
  });

  it('is assessed again from what was said before', async () => {
    const page = await windowOf(karin);
    await page.goto(`/mal/${goalId}/bedom`);
    await page.getByText('Formuläret utgår från bedömningen vid uppföljningen i augusti').waitFor();
    expect([await page.getByLabel('Bedömning', { exact: true }).inputValue(), await page.getByLabel('Motivering').inputValue()]).toEqual(['partly-achieved', 'Enkäten i augusti.']);
    await page.getByRole('button', { name: 'Ta bort åtgärd 1' }).click();
    await page.getByLabel('Säkerhet').selectOption('final');
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await page.getByRole('status').getByText('Bedömningen är sparad.').waitFor();
    await page.getByText('Läxhjälp, klart').waitFor();
    expect(await page.getByText('Fler lärare, klart').count()).toBe(0);
  });

  it('tells when a measure is late, and for what reason', async () => {
    const page = await windowOf(karin);
    await page.goto(`/mal/${goalId}`);
    await page.getByText('Ändra åtgärden').click();
    await page.getByLabel('Vad har hänt?').selectOption('delayed');
    await page.getByLabel('Ny dag').fill('1/12 2027');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('alert').getByText('Skäl saknas').waitFor();
    await page.getByLabel('Skäl').fill('Ingen sökte tjänsten');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Uppskjuten från').waitFor();
  });

  it('is assessed anew when it was final, with the reason, and the page says what was said before', async () => {
    const page = await windowOf(karin);
    await page.goto(`/mal/${goalId}/bedom`);
    await page.getByLabel('Bedömning', { exact: true }).selectOption('achieved');
    await page.getByLabel('Varför ändras bedömningen?').fill('Statistiken kom');
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await page.getByRole('status').getByText('Bedömningen är sparad.').waitFor();
    await page.getByText('Dessförinnan: delvis uppnått, slutlig bedömning. Skäl: Statistiken kom').waitFor();
  });
});

describe('The page of a goal', () => {
  it('tells of each decision who entered it, and when', async () => {
    const page = await windowOf(karin);
    await page.goto(`/mal/${goalId}`);
    const adoption = page.getByRole('complementary', { name: 'Beslut' }).getByRole('listitem').filter({ hasText: 'Kommunfullmäktige antog det' });
    await adoption.getByText('Registrerat tisdag 24 november 2026 kl. 09:00 av Johan Aspgren, kommunfullmäktiges sekreterare').waitFor();
    expect(await page.getByText(/^Registrerat /).count()).toBe(3);
  });

  it('shows two texts in one, with what was taken away and what was added in words too', async () => {
    const page = await windowOf(karin, { width: 390 });
    await page.goto(`/mal/${goalId}?flik=skillnad&fran=1&till=2`);
    await page.getByText('I en löpande text').click();
    const text = page.locator('.compared', { has: page.locator('ins') });
    await text.waitFor();
    expect(await text.textContent()).toBe('Undervisningen  Borttaget: ska utvecklas i  Borttaget: några Tillagt: alla skolor.');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  });

  it('offers the decisions of the goal\'s own year as other days to look back to', async () => {
    await (await site().signIn('controller')).post('/v1/cycles', { budgetYear: 2028, template: 'lulea-2017' });
    site().clock.set('2028-02-01T08:00:00Z');
    const page = await windowOf();
    await page.goto(`/mal/${goalId}`);
    await page.getByRole('button', { name: 'Visar i dag' }).click();
    await page.getByRole('group', { name: 'Beslut om målen för 2027' }).getByRole('radio', { name: /KF antog 1 mål, § 120/ }).click();
    await page.getByText('Du ser det som det var känt tisdag 24 november 2026').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Fler elever når gymnasiet' }).waitFor();
    await page.goto('/styrkort');
    await page.getByRole('button', { name: 'Visar i dag' }).click();
    await page.getByText('Inga beslut är fattade om målen för 2028 ännu.').waitFor();
  });

  it('has figures that can be read on a phone', async () => {
    const page = await windowOf(undefined, { width: 390 });
    await page.goto(`/mal/${goalId}`);
    const label = page.locator('.way text', { hasText: '87,5' });
    await label.waitFor();
    expect((await label.boundingBox())?.height).toBeGreaterThan(28);
  });
});
