import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { boardDecides, committeeDecides, councilDecides, draftGoal, goalText, openCycle } from '../e2e/steps.js';
import { barriers, scrollsSideways, signInAs, type Page } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const [karin, per, sofia, johan, lena] = [holder('committee-secretary', 'BUN'), holder('controller'), holder('board-secretary', 'KS'), holder('council-secretary', 'KF'), holder('committee-secretary', 'SBN')].map(({ personId }) => personId);

const { site, windowOf } = windowsOn(async () => {
  const started = await startSite('2026-08-20T08:00:00Z');
  await openCycle(await started.signIn('controller'));
  return started;
});

let paragraph = 80;
const goals = new Map<string, string>();

/** A draft, and how far the bodies bring it by their decisions. */
async function goal(title: string, reach: 'draft' | 'submitted' | 'endorsed' | 'adopted' = 'draft'): Promise<string> {
  const secretary = await site().signIn('committee-secretary', 'BUN');
  const goalId = await draftGoal(secretary, goalText(title));
  goals.set(title, goalId);
  paragraph += 1;
  const minutes = { meetingDate: '2026-08-20', paragraph, goals: [{ goalId, version: 1 }] };
  if (reach !== 'draft') await committeeDecides(secretary, minutes);
  if (reach === 'endorsed' || reach === 'adopted') await boardDecides(await site().signIn('board-secretary', 'KS'), { ...minutes, goals: [{ goalId, version: 1, outcome: 'endorsed' }] });
  if (reach === 'adopted') await councilDecides(await site().signIn('council-secretary', 'KF'), { ...minutes, goals: [{ goalId, version: 1, outcome: 'adopted', geh: 'none' }] });
  return goalId;
}

async function acts(personId: string | undefined, goalId: string, what: string): Promise<Page> {
  const page = await windowOf(personId);
  await page.goto(`/mal/${goalId}`);
  await page.getByText('Fler beslut och åtgärder', { exact: true }).first().click();
  const choice = page.getByLabel('Vad vill du registrera?');
  if (await choice.count() > 0) await choice.selectOption(what);
  return page;
}

async function minutes(page: Page, day = '20/8 2026'): Promise<void> {
  paragraph += 1;
  await page.getByLabel('Sammanträdets dag').fill(day);
  await page.getByLabel('Paragraf', { exact: true }).fill(String(paragraph));
}

describe('Before KF has decided', () => {
  it('a goal is handed in before its committee meets, and decided by it then', async () => {
    const goalId = await goal('Preliminärt mål');
    const page = await acts(karin, goalId, 'Lämna in preliminärt, före sammanträdet');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByLabel('Nämnden beslutar den').fill('2026-08-27');
    await page.getByRole('button', { name: 'Lämna in preliminärt' }).click();
    await page.getByRole('status').getByText('Målet är inlämnat preliminärt.').waitFor();
    const again = await acts(karin, goalId, 'Nämnden har beslutat som det lämnades in');
    await minutes(again);
    await again.getByRole('button', { name: 'Registrera beslutet' }).click();
    await again.getByRole('status').getByText('Målet är inte längre preliminärt.').waitFor();
  });

  it('the controller asks for what is missing, and the committee withdraws with a reason', async () => {
    const goalId = await goal('Ofullständigt mål', 'submitted');
    const page = await acts(per, goalId, 'Begär komplettering');
    await page.getByRole('button', { name: 'Begär komplettering' }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    await page.getByLabel('Vad som saknas').fill('Utgångsvärdet saknar källa.');
    await page.getByLabel('Svar senast').fill('2026-09-01');
    await page.getByRole('button', { name: 'Begär komplettering' }).click();
    await page.getByText('Ska kompletteras').first().waitFor();
    const committee = await acts(karin, goalId, 'Återkalla målet');
    await minutes(committee);
    await committee.getByRole('button', { name: 'Återkalla målet' }).click();
    await committee.getByRole('alert').getByRole('link').first().click();
    await committee.keyboard.type('Ingår i ett annat mål.');
    await committee.getByRole('button', { name: 'Återkalla målet' }).click();
    await committee.getByRole('status').getByText('Målet är återkallat.').waitFor();
  });

  it('a goal gets a secret annex by the checksum of its file, and others see that it is masked', async () => {
    const goalId = await goal('Mål med bilaga', 'submitted');
    const page = await acts(karin, goalId, 'Lägg till en bilaga');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByLabel('Vad handlingen heter').fill('Kalkyl för lokalerna');
    await page.getByLabel('Handlingen', { exact: true }).setInputFiles({ name: 'kalkyl.pdf', mimeType: 'application/pdf', buffer: Buffer.from('1 + 1') });
    await page.getByLabel('Sekretessmarkera enligt').fill('5:5');
    const checksum = createHash('sha256').update('1 + 1').digest('hex');
    await page.locator(`[name=documentSha256][value="${checksum}"]`).waitFor();
    await page.getByRole('button', { name: 'Lägg till bilagan' }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('19:1');
    await page.getByRole('button', { name: 'Lägg till bilagan' }).click();
    await page.getByRole('status').getByText('Bilagan är tillagd.').waitFor();
    const annexes = page.getByRole('region', { name: 'Bilagor' });
    await annexes.getByText('Kalkyl för lokalerna').waitFor();
    await annexes.getByText(checksum).waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    const other = await windowOf(lena);
    await other.goto(`/mal/${goalId}`);
    await other.getByText('Maskerad bilaga').waitFor();
    await other.getByText('Sekretessmarkerad enligt 19 kap. 1 § OSL').waitFor();
    expect(await other.getByText('Kalkyl för lokalerna').count()).toBe(0);
  });

  it('a goal that was handed in twice is registered as a mistake, with the one that was there already', async () => {
    await goal('Läslust i alla skolor', 'submitted');
    const goalId = await goal('Läslust i alla skolor, igen', 'submitted');
    const page = await acts(per, goalId, 'Målet är inlämnat två gånger');
    await page.getByLabel('Målet som redan var inlämnat').selectOption('Läslust i alla skolor (BUN)');
    await page.getByRole('button', { name: 'Registrera misstaget' }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    await page.keyboard.type('Skickades av två handläggare.');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByRole('button', { name: 'Registrera misstaget' }).click();
    await page.getByText('Inlämnat av misstag').first().waitFor();
  });

  it('KS takes its proposal back, and KF decides an urgent matter that KS has not been heard in', async () => {
    const page = await acts(sofia, await goal('Tillstyrkt mål', 'endorsed'), 'KS tar tillbaka sitt förslag');
    await page.getByLabel('Skäl').fill('Ny ram.');
    await minutes(page);
    await page.getByRole('button', { name: 'Registrera KS beslut' }).click();
    await page.getByRole('status').getByText('Kommunstyrelsens beslut är registrerat.').waitFor();
    const council = await acts(johan, goals.get('Tillstyrkt mål') ?? '', 'KF antar målet utan att KS har yttrat sig');
    await council.getByLabel('Varför ärendet är brådskande').fill('Statsbidraget söks i morgon.');
    await minutes(council);
    await council.getByRole('button', { name: 'Registrera KF:s beslut' }).click();
    await council.getByText('Antaget').first().waitFor();
  });
});

describe('An adopted goal', () => {
  it('is changed by KF as KS has proposed', async () => {
    const goalId = await goal('Antaget mål', 'adopted');
    const page = await acts(sofia, goalId, 'KS föreslår att målet ändras');
    await page.getByLabel('Skäl').fill('Ny statistik.');
    await minutes(page);
    await page.getByRole('button', { name: 'Registrera KS beslut' }).click();
    await page.getByRole('status').getByText('Kommunstyrelsens beslut är registrerat.').waitFor();
    const work = await windowOf(johan);
    await work.goto('/mitt-arbete');
    await work.getByRole('listitem').filter({ hasText: 'Kommunstyrelsen föreslår att målet ändras' }).getByRole('link').click();
    await work.getByRole('heading', { level: 1, name: 'Antaget mål' }).waitFor();
    const council = await acts(johan, goalId, 'KF ändrar målet under året');
    await council.getByLabel('Beskrivning').fill('Utfallet redovisas för kvinnor och män.');
    await council.getByLabel('Skäl').fill('Ny statistik.');
    await minutes(council);
    await council.getByRole('button', { name: 'Registrera KF:s beslut' }).click();
    await council.getByRole('status').getByText('Fullmäktiges beslut är registrerat.').waitFor();
  });

  it('goes over to another unit', async () => {
    const page = await acts(johan, await goal('Flyttat mål', 'adopted'), 'KF för över ansvaret till en annan enhet');
    await page.getByLabel('Till enhet').selectOption('Socialnämnden');
    await page.getByLabel('Från den').fill('2027-01-01');
    await minutes(page);
    await page.getByText('Närvaro, jäv, omröstning och reservationer').click();
    await page.getByLabel('Ledamöter i organet').fill('41');
    await page.getByLabel('Deltog i beslutet').fill('39');
    await page.getByRole('button', { name: 'Registrera KF:s beslut' }).click();
    await page.getByText(/Socialnämnden från den 1 januari 2027/).waitFor();
    await page.getByText('39 av 41 deltog i beslutet.').waitFor();
  });
});

describe('An adopted goal, set right or carried on', () => {
  it('follows KF\'s minutes when they are corrected after it was recorded', async () => {
    const goalId = await goal('Rättat mål', 'adopted');
    const council = await site().signIn('council-secretary', 'KF');
    const day = '/v1/meetings/KF/2026-08-20';
    await council.post('/v1/meetings', { body: 'KF', meetingDate: '2026-08-20' });
    await council.post(`${day}/approvals`, { approvedOn: '2026-08-20', approvers: [sofia, per] });
    await council.post(`${day}/corrections`, { paragraph, what: 'Målvärdet', before: '91 procent', after: '92 procent', reason: 'Fel siffra avskriven.' });
    const page = await acts(johan, goalId, 'Låt målets text följa det rättade protokollet');
    await page.getByLabel('Målvärde för Behöriga till gymnasiet').fill('92,5');
    await page.getByRole('button', { name: 'Registrera den rättade texten' }).click();
    await page.getByRole('status').getByText('Texten följer nu det rättade protokollet.').waitFor();
    await page.getByText('92,5').first().waitFor();
  });

  it('is confirmed by KF for a further year that it was adopted for, as KS has proposed', async () => {
    const secretary = await site().signIn('committee-secretary', 'BUN');
    const text = goalText('Flerårigt mål');
    const goalId = await draftGoal(secretary, { ...text, indicators: text.indicators.map((indicator) => ({ ...indicator, milestones: [{ value: '93', period: '2028' }] })) });
    const decided = { meetingDate: '2026-08-20', paragraph: paragraph += 1 };
    await committeeDecides(secretary, { ...decided, goals: [{ goalId, version: 1 }] });
    await boardDecides(await site().signIn('board-secretary', 'KS'), { ...decided, goals: [{ goalId, version: 1, outcome: 'endorsed' }] });
    await councilDecides(await site().signIn('council-secretary', 'KF'), { ...decided, goals: [{ goalId, version: 1, outcome: 'adopted', geh: 'none', inForceTo: '2029-12-31' }] });
    const board = await acts(sofia, goalId, 'KS föreslår att målet bekräftas för ett år till');
    await board.getByLabel('Skäl').fill('Målet är antaget till 2029.');
    await minutes(board);
    await board.getByRole('button', { name: 'Registrera KS beslut' }).click();
    await board.getByRole('status').getByText('Kommunstyrelsens beslut är registrerat.').waitFor();
    await (await site().signIn('controller')).post('/v1/cycles/copies', { budgetYear: 2028, copyOf: 2027 });
    const page = await acts(johan, goalId, 'KF bekräftar målet för ett år till');
    await page.getByLabel('År som målet bekräftas för').selectOption('2029');
    await minutes(page);
    await page.getByRole('button', { name: 'Registrera KF:s beslut' }).click();
    await page.getByRole('alert').getByRole('link', { name: /^Planeringen för 2029 är inte öppnad/ }).waitFor();
    await page.getByLabel('År som målet bekräftas för').selectOption('2028');
    await page.getByRole('button', { name: 'Registrera KF:s beslut' }).click();
    await page.getByRole('status').getByText('Fullmäktiges beslut är registrerat.').waitFor();
  });
});

describe('What was typed and not sent', () => {
  it('stands in its form again when the page is loaded anew, until it is sent or begun anew', async () => {
    const goalId = await goal('Kvarlämnad text', 'submitted');
    const page = await acts(karin, goalId, 'Återkalla målet');
    await page.getByLabel('Skäl').fill('Ingår i ett annat mål.');
    await page.reload();
    await page.getByText('Fler beslut och åtgärder', { exact: true }).first().click();
    expect(await page.getByLabel('Skäl').inputValue()).toBe('Ingår i ett annat mål.');
    await page.getByRole('button', { name: 'Börja om' }).click();
    expect(await page.getByLabel('Skäl').inputValue()).toBe('');
  });

  it('stays when the session ends, and is sent when somebody has signed in again', async () => {
    const goalId = await goal('Text över en utloggning', 'submitted');
    const page = await acts(karin, goalId, 'Återkalla målet');
    await page.getByLabel('Skäl').fill('Ingår i ett annat mål.');
    await minutes(page);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Återkalla målet' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Logga in igen i en ny flik' }).waitFor();
    await signInAs({ context: page.context() }, site().address, karin ?? '');
    await page.getByRole('button', { name: 'Återkalla målet' }).click();
    await page.getByRole('status').getByText('Målet är återkallat.').waitFor();
  });
});

describe('The dialogue on a goal', () => {
  it('holds notes, and statements that are asked for and given', async () => {
    const goalId = await goal('Omtalat mål', 'submitted');
    const page = await windowOf(karin);
    await page.goto(`/mal/${goalId}?flik=dialog`);
    await page.getByRole('textbox', { name: 'Anteckning' }).fill('Avstämt med skolchefen.');
    await page.getByRole('button', { name: 'Spara anteckningen' }).click();
    await page.getByText('Avstämt med skolchefen.').first().waitFor();
    await page.getByLabel('Av vilken enhet').selectOption('Stadsbyggnadsnämnden');
    await page.getByLabel('Vad vill ni ha synpunkter på?').fill('Ryms det i lokalplanen?');
    await page.getByLabel('Sista dag för svaret').fill('2026-09-10');
    await page.getByRole('button', { name: 'Begär yttrandet' }).click();
    await page.getByText('Ryms det i lokalplanen?').first().waitFor();
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    const other = await windowOf(lena, { width: 390, scheme: 'dark' });
    await other.goto('/mitt-arbete');
    await other.getByRole('listitem').filter({ hasText: 'ska yttra sig om ”Omtalat mål”' }).getByRole('link', { name: 'Yttra er' }).click();
    await other.getByRole('textbox', { name: 'Yttrande' }).fill('Ja, om skolan byggs ut.');
    expect([await barriers(other), await scrollsSideways(other)]).toEqual([[], false]);
    await other.getByRole('button', { name: 'Lämna yttrandet' }).click();
    await other.getByText('Ja, om skolan byggs ut.').first().waitFor();
  });
});
