import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { openCycle } from '../e2e/steps.js';
import { barriers, scrollsSideways, signInAs, type Page } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const { site, windowOf: newWindowOf } = windowsOn(async () => {
  const started = await startSite('2026-10-05T08:00:00Z');
  await openCycle(await started.signIn('controller'));
  return started;
});

const karin = holder('committee-secretary', 'BUN').personId;
const sofia = holder('board-secretary', 'KS').personId;
const johan = holder('council-secretary', 'KF').personId;

/** A window of somebody's own, a minute later than the last: no two decisions become known at once. */
function windowOf(...asked: Parameters<typeof newWindowOf>): Promise<Page> {
  site().clock.set(new Date(Date.parse(site().clock.now()) + 60_000).toISOString());
  return newWindowOf(...asked);
}

const NEW_GOAL = '/mal/nytt?ar=2027&enhet=BUN&omrade=MO-2.1';

async function writeGoal(page: Page, title: string): Promise<void> {
  await page.goto(NEW_GOAL);
  await page.getByLabel('Målet i en mening').fill(title);
  await page.getByLabel('Avsedd effekt').fill('Fler kan välja program.');
  await page.getByLabel('Vad mäts?').fill('Behöriga till gymnasiet');
  await page.getByLabel('Enhet', { exact: true }).last().fill('procent');
  for (const [label, value] of [['Utgångsvärde', '87,5'], ['Mätt', '2025'], ['Målvärde', '91'], ['Nås senast', '2027'], ['Källa', 'Kolada']] as const) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
}

async function fillMinutes(page: Page, paragraph: string): Promise<void> {
  await page.getByLabel('Sammanträdets dag').fill('5/10 2026');
  await page.getByLabel('Paragraf').fill(paragraph);
}

let address: string;

describe('A goal, from its first draft to the scorecard, by hand', () => {
  it('is drafted by the committee\'s secretary', async () => {
    const page = await windowOf(karin);
    await page.goto('/mitt-arbete');
    await page.getByRole('link', { name: 'Skriv mål' }).click();
    await page.getByLabel('Målområde').selectOption('MO-2.1');
    await writeGoal(page, 'Fler elever når gymnasiet');
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fler elever når gymnasiet' }).waitFor();
    address = new URL(page.url()).pathname;
    await page.getByText('Utkast', { exact: true }).waitFor();
    const said = page.getByRole('status').getByText('Målet är sparat som utkast.');
    await said.waitFor();
    await page.reload();
    await page.getByText('Utkast', { exact: true }).waitFor();
    expect(await said.count()).toBe(0);
  });

  it('is decided on by the committee, late and with a reason that is asked for', async () => {
    const page = await windowOf(karin);
    await page.goto(address);
    await page.getByRole('link', { name: 'Registrera nämndens beslut' }).click();
    await fillMinutes(page, '61');
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByRole('link', { name: /Skriv varför de är sena/ }).click();
    await page.getByLabel('Varför lämnas målen in efter sista dagen?').fill('Mötet ställdes in.');
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByText('Beslutet är registrerat och 1 mål är inlämnade.').waitFor();
  });

  it('is referred back by the board, from the keyboard', async () => {
    const page = await windowOf(sofia);
    await page.goto('/mitt-arbete');
    await page.getByRole('link', { name: 'Öppna beredningen' }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('r');
    await page.getByLabel('Vad ska nämnden svara på?').fill('Vad ska eleverna märka?');
    await page.getByLabel('Svar senast').fill('2026-10-19');
    await fillMinutes(page, '190');
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByText('Beslutet är registrerat för 1 mål.').waitFor();
  });

  it('is answered with a new version, which is decided on and submitted', async () => {
    const page = await windowOf(karin);
    await page.goto(address);
    await page.getByText('Vad ska eleverna märka?').waitFor();
    await page.getByRole('link', { name: 'Svara på återremissen' }).click();
    await page.getByLabel('Beskrivning').fill('Elever märker att de får stöd i tid.');
    await page.getByLabel('Svar till kommunstyrelsen').fill('Vi har skrivit vad eleverna märker.');
    await page.getByRole('button', { name: 'Spara ny version' }).click();
    await page.locator('.force', { hasText: 'Elever märker att de får stöd i tid.' }).waitFor();
    await page.getByRole('link', { name: 'Registrera nämndens beslut' }).click();
    await fillMinutes(page, '62');
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByText('1 mål är inlämnade').waitFor();
  });

  it('is compared with what it said before, endorsed, and adopted', async () => {
    const board = await windowOf(sofia);
    await board.goto(`${address}?flik=skillnad`);
    expect(await board.locator('ins').first().textContent()).toContain('Tillagt: Elever märker');
    await board.goto('/beredning');
    await board.getByText('Svar på återremiss').waitFor();
    await board.getByRole('button', { name: 'Tillstyrk alla obeslutade' }).click();
    await fillMinutes(board, '§ 191');
    await board.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await board.getByText('Beslutet är registrerat för 1 mål.').waitFor();
    const council = await windowOf(johan);
    await council.goto('/beredning');
    await council.locator('.out label', { hasText: /^.?Anta$/ }).click();
    await fillMinutes(council, '120');
    await council.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await council.getByText('Beslutet är registrerat för 1 mål.').waitFor();
  });

  it('stands on everybody\'s scorecard, and is not yet there as of before the council\'s decision', async () => {
    const page = await windowOf();
    await page.goto('/styrkort/2027');
    const cell = page.getByRole('link', { name: /Barn- och utbildningsnämnden, 2\.1 Kvalitetskommun:.*Antaget/ });
    await cell.waitFor();
    await page.getByRole('button', { name: 'Visar i dag' }).click();
    await page.getByRole('radio', { name: /KS tillstyrkte 1 mål, § 191/ }).click();
    await page.getByText('Du ser det som det var känt').waitFor();
    await cell.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Tillbaka till i dag' }).click();
    await cell.click();
    await page.getByText('Kommunfullmäktige antog det').waitFor();
  });

  it('tells all that has happened to it in sentences', async () => {
    const page = await windowOf(karin);
    await page.goto(`${address}?flik=handelser`);
    await page.getByText(/^Kommunfullmäktige antog/).waitFor();
    expect(await page.locator('.history > li').count()).toBe(7);
  });

  it.each([
    ['light', 1440], ['dark', 320],
  ] as const)('can be followed by everybody, in %s at %i pixels', async (scheme, width) => {
    const page = await windowOf(karin, { scheme, width });
    const addresses = ['/mitt-arbete', '/styrkort/2027', address, `${address}?flik=skillnad`, `${address}?flik=handelser`, NEW_GOAL, '/namndens-beslut', '/beredning', '/styrkort/2027?inForceOn=2027-03-01'];
    for (const path of addresses) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([path, await barriers(page), await scrollsSideways(page)]).toEqual([path, [], false]);
    }
  });
});

describe('What somebody types', () => {
  it('is there again after the window was closed', async () => {
    const page = await windowOf(karin);
    await writeGoal(page, 'Ett mål som jag inte hinner klart med');
    await page.getByText(/Sparat kl\./).waitFor();
    const again = await windowOf(karin);
    await again.goto('/mitt-arbete');
    await again.getByRole('listitem').filter({ hasText: 'Ett mål som jag inte hinner klart med' }).getByRole('link', { name: 'Fortsätt' }).click();
    expect(await again.getByLabel('Målet i en mening').inputValue()).toBe('Ett mål som jag inte hinner klart med');
  });

  it('is there after an upgrade too, though the form had fewer fields when it was typed', async () => {
    const [draftId, secretary] = ['018f6a3e-5c1d-7b2a-9e4f-0a1b2c3d4e5f', await site().signIn('committee-secretary', 'BUN')];
    const content = JSON.stringify({
      budgetYear: '2027', unit: 'BUN', area: 'MO-2.1', title: 'Påbörjat i förra versionen', description: '', intendedEffect: '', indicators: [], criterion: '', evidence: '', reason: '', revises: null });
    await secretary.put(`/v1/drafts/${draftId}`, { kind: 'goal', content, seen: null });
    const page = await windowOf(karin);
    await page.goto(`${NEW_GOAL}&utkast=${draftId}`);
    await page.getByRole('heading', { level: 2, name: 'Påbörjat i förra versionen' }).waitFor();
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByRole('heading', { level: 1, name: 'Påbörjat i förra versionen' }).waitFor();
  });

  it('is kept while the connection is lost, and saved when it is back', async () => {
    const page = await windowOf(karin);
    await writeGoal(page, 'Fler cyklar');
    await page.getByText(/Sparat kl\./).waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('Målet i en mening').fill('Fler cyklar till skolan');
    await page.getByText('Ingen kontakt just nu').waitFor();
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByText('Det går inte att nå Årshjul just nu').waitFor();
    await page.context().setOffline(false);
    await page.getByText(/Sparat kl\./).waitFor();
    await page.reload();
    expect(await page.getByLabel('Målet i en mening').inputValue()).toBe('Fler cyklar till skolan');
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fler cyklar till skolan' }).waitFor();
  });

  it('in two windows at once is shown in both, and a person chooses', async () => {
    const page = await windowOf(karin);
    await writeGoal(page, 'Färre avbrott');
    await page.getByText(/Sparat kl\./).waitFor();
    const other = await windowOf(karin);
    await other.goto(page.url());
    await other.getByLabel('Målet i en mening').fill('Färre avbrott i undervisningen');
    await other.getByText(/Sparat kl\./).waitFor();
    await page.getByLabel('Målet i en mening').fill('Färre avbrott på lektionerna');
    await page.getByRole('heading', { name: 'Det här utkastet har också ändrats i ett annat fönster' }).waitFor();
    await page.getByRole('button', { name: 'Behåll det som står här' }).click();
    await page.getByText(/Sparat kl\./).waitFor();
    await other.reload();
    expect(await other.getByLabel('Målet i en mening').inputValue()).toBe('Färre avbrott på lektionerna');
  });

  it('is drafted once, however often the button is pressed', async () => {
    const page = await windowOf(karin);
    await writeGoal(page, 'Dubbelklickat');
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).dblclick();
    await page.getByRole('heading', { level: 1, name: 'Dubbelklickat' }).waitFor();
    const goals = await (await page.request.get('/v1/goals?budgetYear=2027&unit=BUN')).json() as { content: { title: string } }[];
    expect(goals.filter(({ content }) => content.title === 'Dubbelklickat')).toHaveLength(1);
  });

  it('is saved by itself once whoever wrote it has signed in again in another tab', async () => {
    const page = await windowOf(karin);
    await writeGoal(page, 'Skrivet med inloggning');
    await page.getByText(/Sparat kl\./).waitFor();
    await page.context().clearCookies();
    await page.getByLabel('Målet i en mening').fill('Skrivet när inloggningen tagit slut');
    await page.getByText('Inloggningen har tagit slut.').waitFor();
    const [tab] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Logga in igen i en ny flik' }).click()]);
    await tab.getByRole('button', { name: 'Logga in som Karin Bergdahl' }).click();
    await tab.getByText('Skrivet med inloggning').waitFor();
    await tab.close();
    await page.evaluate('dispatchEvent(new Event("focus"))');
    await page.getByText(/Sparat kl\./).waitFor();
    const drafts = await (await page.request.get('/v1/drafts')).text();
    expect(drafts).toContain('Skrivet när inloggningen tagit slut');
  });

  it('stays in sight when the page learns that the session has ended', async () => {
    const page = await windowOf(karin);
    await page.clock.install();
    await writeGoal(page, 'Kvar på skärmen');
    await page.getByText(/Sparat kl\./).waitFor();
    await page.context().clearCookies();
    await page.clock.fastForward(61_000);
    await page.getByRole('banner').getByRole('link', { name: 'Logga in' }).waitFor();
    expect([await page.getByLabel('Målet i en mening').inputValue(), await page.getByLabel('Enhet', { exact: true }).first().inputValue()]).toEqual(['Kvar på skärmen', 'BUN']);
  });

  it('survives a session that ends: it is saved after signing in again', async () => {
    const page = await windowOf(karin);
    await writeGoal(page, 'Inloggningen tog slut');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Logga in igen i en ny flik' }).waitFor();
    await signInAs({ context: page.context() }, site().address, karin);
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByRole('heading', { level: 1, name: 'Inloggningen tog slut' }).waitFor();
  });

  it.each([
    ['right to left', 'أهداف أكثر وضوحا'], ['emoji', 'Fler 👩‍👩‍👧‍👦 nöjda 🎉'], ['from Word', '“Fler” – nöjda\u00a0elever…'], ['markup', '<img src=x onerror=alert(1)>\'"--'],
  ])('is kept as it was typed: %s', async (_name, title) => {
    const page = await windowOf(karin);
    await writeGoal(page, title);
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('that is too long is refused at its field, and is still there', async () => {
    const page = await windowOf(karin);
    await writeGoal(page, 'x'.repeat(20_000));
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    const link = page.getByRole('alert').getByRole('link', { name: /högst 500 tecken/ });
    await link.click();
    expect(await page.evaluate('document.activeElement.id')).toBe('content.title');
    expect(await page.getByLabel('Målet i en mening').inputValue()).toHaveLength(20_000);
    await page.getByLabel('Målet i en mening').fill('Kort och gott');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Målet i en mening').getAttribute('aria-invalid')).toBe('false');
  });

  it('is advised on before a body can decide on it, and may be saved all the same', async () => {
    const page = await windowOf(karin);
    await page.goto(NEW_GOAL);
    await page.getByLabel('Målet i en mening').fill('Nämnden fortsätter arbetet');
    await page.getByText('”fortsätter” säger vad ni gör').waitFor();
    await page.getByLabel('Vad mäts?').fill('Resor');
    await page.getByLabel('Målvärde').fill('12500,5');
    await page.getByText('Innan nämnden beslutar om målet behöver indikatorn också enhet, utgångsvärde och källa.').waitFor();
    await page.getByText('Resor ska öka till 12\u00a0500,5.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Nås senast').fill('2027');
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nämnden fortsätter arbetet' }).waitFor();
  });
});

describe('The goal in its own year', () => {
  it('is assessed by the secretary as their work says, and its committee decides on that', async () => {
    site().clock.set('2027-05-10T08:00:00Z');
    const page = await windowOf(karin);
    await page.goto('/mitt-arbete');
    await page.getByRole('link', { name: 'Bedöm', exact: true }).click();
    await page.getByLabel('Bedömning', { exact: true }).selectOption('achieved');
    await page.getByLabel('Motivering').fill('Halva verksamheten har kommit igång.');
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await page.getByRole('status').getByText('Bedömningen är sparad.').waitFor();
    await page.goto('/namndens-beslut/uppfoljning');
    await page.getByLabel('Sammanträdets dag').fill('6 maj 2027');
    await page.getByLabel('Paragraf').fill('44');
    await page.getByRole('button', { name: 'Registrera beslut om uppföljningen av 1 mål' }).dblclick();
    await page.getByText('Beslutet om uppföljningen av 1 mål är registrerat.').waitFor();
  });

  it('is read by anybody on the public pages, with how it goes', async () => {
    const page = await windowOf();
    await page.goto('/oppet/2027');
    await page.getByRole('link', { name: /^Fler elever når gymnasiet/ }).click();
    await page.getByText('Halva verksamheten har kommit igång.').waitFor();
  });

  it('is replayed by the auditor, who sees what was not yet known when KF adopted it', async () => {
    const page = await windowOf(holder('auditor').personId);
    await page.goto('/revision?ar=2027&slag=goal-assessed');
    await page.locator('.event').getByText(/bedömdes den 10 maj 2027/).waitFor();
    await page.goto(address);
    const said = page.getByText('Halva verksamheten har kommit igång.');
    await said.waitFor();
    await page.getByRole('button', { name: 'Visar i dag' }).click();
    await page.getByRole('radio', { name: /KF antog 1 mål, § 120/ }).click();
    await page.getByText('Du ser det som det var känt').waitFor();
    await said.waitFor({ state: 'detached' });
  });
});
