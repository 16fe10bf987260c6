import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { draftGoal, goalText, openCycle } from '../e2e/steps.js';
import { barriers, scrollsSideways } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const [aino, karin] = [holder('administrator'), holder('committee-secretary', 'BUN')].map(({ personId }) => personId);

const { windowOf } = windowsOn(async () => {
  const started = await startSite('2026-05-04T08:00:00Z');
  await openCycle(await started.signIn('controller'));
  await draftGoal(await started.signIn('committee-secretary', 'BUN'), goalText('Fler elever når målen'));
  return started;
});

describe('The administration', () => {
  it.each([['light', 1440, 'enheter'], ['dark', 390, 'personer'], ['light', 320, 'paminnelser'], ['dark', 320, 'installningar']] as const)('has no barriers in %s at %i pixels, on %s', async (scheme, width, tab) => {
    const page = await windowOf(aino, { scheme, width });
    await page.goto(`/administration?flik=${tab}`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  });

  it('registers a unit, refuses its code twice, gives it a name and lets it end', async () => {
    const page = await windowOf(aino);
    await page.goto('/administration');
    const register = async () => {
      await page.getByLabel('Kod', { exact: true }).fill('ARB');
      await page.getByLabel('Namn', { exact: true }).fill('Arbetsmarknadsnämnden');
      await page.getByLabel('Finns från').fill('2026-01-01');
      await page.getByRole('button', { name: 'Registrera enheten' }).click();
    };
    await register();
    await page.getByRole('rowheader', { name: 'ARB' }).waitFor();
    await register();
    await page.getByRole('alert').getByRole('link').first().click();
    expect(await page.evaluate('document.activeElement.id')).toBe('code');
    await page.getByLabel('Vad vill du göra?').selectOption('En enhet slås samman, delas eller läggs ned');
    await page.getByLabel('Enhet som upphör').selectOption('Arbetsmarknadsnämnden (ARB)');
    await page.getByLabel('Enhetens sista dag').fill('2026-12-31');
    await page.getByLabel('Tas över av').selectOption('Socialnämnden (SOC)');
    await page.getByLabel('Sammanträdets dag').fill('2026-04-27');
    await page.getByLabel('Paragraf').fill('61');
    await page.getByRole('button', { name: 'Registrera att enheten upphör' }).click();
    await page.getByRole('row', { name: /^ARB Arbetsmarknadsnämnden .* till 31 dec\. 2026 Socialnämnden/ }).waitFor();
  });

  it('registers a person, gives a role for a time, ends one, and warns of an elected one without end', async () => {
    const page = await windowOf(aino);
    await page.goto('/administration?flik=personer');
    await page.getByText('Utan slutdag: förtroendevalda väljs för en tid').first().waitFor();
    await page.getByLabel('Vad vill du göra?').selectOption('Registrera en person');
    await page.getByLabel('Namn', { exact: true }).fill('Stina Ek');
    await page.getByRole('button', { name: 'Registrera personen' }).click();
    await page.getByRole('rowheader', { name: 'Stina Ek' }).waitFor();
    await page.getByLabel('Person', { exact: true }).selectOption('Stina Ek');
    await page.getByLabel('Roll', { exact: true }).selectOption('Revisor');
    await page.getByLabel('För', { exact: true }).selectOption('Hela kommunen');
    await page.getByLabel('Till och med den').fill('2026-12-31');
    await page.getByRole('button', { name: 'Ge rollen' }).click();
    const row = page.getByRole('row', { name: /^Stina Ek/ });
    await row.getByText(/till 31 dec\. 2026/).waitFor();
    await row.getByRole('button', { name: /^Gör en inloggningslänk/ }).click();
    await row.getByText(/Gäller en gång, inom ett dygn/).waitFor();
  });

  it('shows what another plan of reminders would change before it is saved, and who changed what why afterwards', async () => {
    const page = await windowOf(aino);
    await page.goto('/administration?flik=installningar');
    await page.getByText('Ingen har ändrat något: det som gäller är det vanliga.').waitFor();
    await page.getByLabel('Arbetsdagar före', { exact: true }).fill('60, 1');
    await page.getByRole('button', { name: 'Visa vad som skulle ändras' }).click();
    await page.getByText(/påminnelser som förut, \d+ försvinner och \d+ tillkommer\./).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Skäl', { exact: true }).fill('Nämnderna vill veta tidigare.');
    await page.getByRole('button', { name: 'Spara påminnelserna' }).click();
    await page.getByRole('row', { name: /^Mål som ska lämnas in 60 och 1 arbetsdagar före, 1 arbetsdag efter/ }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Skäl: Nämnderna vill veta tidigare.' }).getByText(/Aino Lahti$/).waitFor();
    await page.getByLabel('Vad vill du ändra?').selectOption('Klockslaget då breven skickas');
    await page.getByLabel('Klockan', { exact: true }).fill('03:00');
    await page.getByLabel('Skäl', { exact: true }).fill('Fel');
    await page.getByRole('button', { name: 'Spara klockslaget' }).click();
    await page.getByRole('alert').getByText('Påminnelser kan inte skickas klockan ”03:00”.').waitFor();
  });

  it('shows nothing of it to others', async () => {
    const page = await windowOf(karin);
    await page.goto('/administration');
    await page.getByText('Den här sidan är för systemförvaltaren.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });
});

describe('The search', () => {
  it('opens from the keyboard, finds a goal by parts of its words, and leads there', async () => {
    const page = await windowOf(karin);
    await page.goto('/styrkort/2027');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Sök mål/ }).waitFor();
    await page.keyboard.type('elev 2027');
    await page.getByRole('option', { name: /^Fler elever når målen/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Fler elever når målen' }).waitFor();
  });

  it('finds pages and bodies from its button on a phone, and says when nothing is called so', async () => {
    const page = await windowOf(undefined, { width: 320, scheme: 'dark' });
    await page.goto('/styrkort/2027');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.keyboard.type('xyzzy');
    await page.getByText('Inget heter så.').waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByRole('combobox', { name: /^Sök mål/ }).fill('tillgang');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tillgänglighetsredogörelse' }).waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  });
});
