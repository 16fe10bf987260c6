import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { boardDecides, committeeDecides, councilDecides, draftGoal, goalText, openCycle } from '../e2e/steps.js';
import { barriers, scrollsSideways, signInAs, type Page } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const MEETING = '2026-09-21';

let paragraph = 80;
const { site, windowOf } = windowsOn(async () => {
  const started = await startSite('2026-09-21T08:00:00Z');
  await openCycle(await started.signIn('controller'));
  return started;
});

/** Goals that the committee decides on too late, and hands over to the board. */
async function handedOver(...titles: readonly string[]): Promise<readonly string[]> {
  const secretary = await site().signIn('committee-secretary', 'BUN');
  const goalIds = [];
  for (const title of titles) goalIds.push(await draftGoal(secretary, goalText(title)));
  paragraph += 1;
  await committeeDecides(secretary, { meetingDate: '2026-09-17', paragraph, lateReason: 'Mötet flyttades.', goals: goalIds.map((goalId) => ({ goalId, version: 1 })) });
  return goalIds;
}

const sofia = holder('board-secretary', 'KS').personId;

async function agenda(personId = sofia): Promise<Page> {
  const page = await windowOf(personId);
  await page.goto('/beredning');
  await page.locator('.agenda').waitFor();
  return page;
}

async function record(page: Page, number: string, day = MEETING): Promise<void> {
  await page.getByLabel('Sammanträdets dag').fill(day);
  await page.getByLabel('Paragraf').fill(number);
  await page.getByRole('button', { name: /^Registrera beslut om/ }).click();
}

const choose = async (page: Page, title: string, word: string): Promise<void> => {
  await page.getByRole('button', { name: title }).click();
  await page.locator('.out label', { hasText: word }).click();
};

describe('The board’s agenda', () => {
  it('says what is late, and shows what stands out by itself', async () => {
    await handedOver('Första', 'Andra', 'Tredje', 'Fjärde');
    const page = await agenda();
    expect(await page.getByText('20 dagar för sent').count()).toBe(4);
    await page.locator('.seg label', { hasText: 'Särskilda 4' }).click();
    expect([await page.locator('.agenda > li').count(), await barriers(page), await scrollsSideways(page)]).toEqual([4, [], false]);
  });

  it('leads to each field that lacks something, and keeps what was entered', async () => {
    const page = await agenda();
    await choose(page, 'Första', 'Återremiss');
    await choose(page, 'Andra', 'Tillstyrk');
    await record(page, '150');
    await page.getByRole('alert').getByRole('link', { name: /^”Första”: Uppgiften saknas/ }).click();
    await page.keyboard.type('2026-10-19');
    await page.getByLabel('Vad ska nämnden svara på?').fill('Vad märks?');
    await page.getByRole('button', { name: 'Registrera beslut om 2 mål' }).click();
    await page.getByText('Beslutet är registrerat för 2 mål.').waitFor();
  });

  it('says that a § is used already, at the §', async () => {
    const page = await agenda();
    await choose(page, 'Tredje', 'Bordlägg');
    await record(page, '150');
    await page.getByRole('alert').getByRole('link', { name: /^§ 150 är redan registrerad/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('paragraph');
    await page.getByText('1 av 2 ifyllda').waitFor();
  });

  it('goes on where one was, after a visit elsewhere', async () => {
    const page = await agenda();
    await choose(page, 'Fjärde', 'Tillstyrk');
    await page.getByText(/Sparat kl\./).waitFor();
    await page.getByRole('link', { name: 'Styrkort', exact: true }).click();
    await page.getByRole('link', { name: 'Beredning' }).click();
    await page.getByText(/[12] av 2 ifyllda/).waitFor();
    expect(await page.getByText('Tillstyrks', { exact: true }).count()).toBe(1);
  });

  it('names a goal that has been decided on meanwhile, and lets the others be decided', async () => {
    const page = await agenda();
    await page.getByRole('button', { name: 'Tillstyrk alla obeslutade' }).click();
    const board = await site().signIn('board-secretary', 'KS');
    const [moved] = (await board.get('/v1/goals?budgetYear=2027&status=submitted')).body as readonly { goalId: string; content: { title: string } }[];
    await boardDecides(board, { meetingDate: MEETING, paragraph: 151, goals: [{ goalId: moved?.goalId, version: 1, outcome: 'endorsed' }] });
    await record(page, '152');
    await page.getByRole('alert').getByText(`”${moved?.content.title ?? ''}”`).waitFor();
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByText('Beslutet är registrerat för 1 mål.').waitFor();
  });

  it('keeps what was entered when the session ends', async () => {
    await handedOver('Femte');
    const page = await agenda();
    await choose(page, 'Femte', 'Tillstyrk');
    await page.context().clearCookies();
    await record(page, '153');
    await page.getByRole('alert').getByRole('link', { name: 'Logga in igen i en ny flik' }).waitFor();
    await signInAs({ context: page.context() }, site().address, sofia);
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByText('Beslutet är registrerat för 1 mål.').waitFor();
  });
});

describe('How the board came to a decision', () => {
  it('is told with who took part, who could not and how they voted, and stands with the decision', async () => {
    const [goalId = ''] = await handedOver('Omröstat');
    const page = await agenda();
    await choose(page, 'Omröstat', 'Tillstyrk');
    await page.getByText('Närvaro, jäv, omröstning och reservationer').click();
    await page.getByLabel('Ledamöter i organet').fill('13');
    await page.getByLabel('Deltog i beslutet').fill('14');
    const conflicts = page.getByRole('group', { name: /^Jäv/ });
    await conflicts.getByLabel('Person').selectOption('Bengt Forslund');
    await conflicts.getByRole('button', { name: /^Lägg till/ }).click();
    await page.getByRole('button', { name: 'Lägg till en omröstning' }).click();
    await page.getByLabel('Omröstning 1: vad den gällde').fill('Bifall mot avslag');
    await page.getByLabel('För det som beslutades').fill('7');
    await page.getByLabel('Emot').fill('5');
    await page.getByLabel('Närvarande').fill('12');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await record(page, '155');
    await page.getByRole('alert').getByRole('link', { name: /^Närvaron går inte ihop: 14 deltog, av 13/ }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('12');
    await page.getByText('12 av 13 deltog, 1 jävig, 1 omröstning').waitFor();
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByText('Beslutet är registrerat för 1 mål.').waitFor();
    await page.goto(`/mal/${goalId}`);
    await page.getByText('Omröstning (Bifall mot avslag): 7 för det som beslutades och 5 emot, av 12 närvarande.').waitFor();
    await page.getByText('Jäv: Bengt Forslund (eget eller närståendes intresse).').waitFor();
  });
});

describe('A goal that is adopted already', () => {
  it('is put on the board\'s agenda by hand, with a proposal that it ends', async () => {
    const [goalId = ''] = await handedOver('Sjunde');
    const decided = { meetingDate: MEETING, paragraph: 156 };
    await boardDecides(await site().signIn('board-secretary', 'KS'), { ...decided, goals: [{ goalId, version: 1, outcome: 'endorsed' }] });
    await councilDecides(await site().signIn('council-secretary', 'KF'), { ...decided, goals: [{ goalId, version: 1, outcome: 'adopted', geh: 'none' }] });
    const page = await windowOf(sofia);
    await page.goto('/beredning');
    await page.getByText('Inga mål väntar på beslut.').waitFor();
    await page.getByText('Ta upp ett antaget mål').click();
    await page.getByLabel('Mål som ska ändras, upphöra').selectOption('Sjunde (BUN)');
    await page.getByRole('button', { name: 'Lägg till på ärendelistan' }).click();
    await choose(page, 'Sjunde', 'Föreslå att det upphör');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await record(page, '157');
    await page.getByRole('alert').getByRole('link', { name: /^”Sjunde”: Skäl saknas/ }).click();
    await page.keyboard.type('Nått redan.');
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByText('Beslutet är registrerat för 1 mål.').waitFor();
  });

  it('is on the council\'s agenda by itself, and is decided there in the same § as others', async () => {
    const page = await agenda(holder('council-secretary', 'KF').personId);
    await page.getByText('KS föreslår att det upphör').waitFor();
    await page.getByRole('button', { name: 'Sjunde' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('u');
    await page.keyboard.type('Nått redan.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30/6 2027');
    await record(page, '158');
    await page.getByText('Beslutet är registrerat för 1 mål.').waitFor();
  });
});

describe('The council’s agenda', () => {
  it('takes from the keyboard a referral that a minority forces: 13 of 41 do not suffice, 18 do', async () => {
    const [goalId = ''] = await handedOver('Sjätte');
    await boardDecides(await site().signIn('board-secretary', 'KS'), { meetingDate: MEETING, paragraph: 154, goals: [{ goalId, version: 1, outcome: 'endorsed' }] });
    site().clock.set('2026-11-24T08:00:00Z');
    const page = await agenda(holder('council-secretary', 'KF').personId);
    await page.getByRole('button', { name: 'Sjätte' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('r');
    const typed = ['Kommunstyrelsen', 'Vad kostar målet?', '14/12 2026', 'En minoritet', '13', '28', '41'];
    for (const [place, text] of typed.entries()) {
      if (place > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await record(page, '150', '2026-11-23');
    await page.getByRole('alert').getByRole('link', { name: /^”Sjätte”: Det räcker inte med 13 av 41 närvarande/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe(`${goalId}.vote.inFavour`);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('18');
    await page.getByLabel('Emot').fill('');
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    const missing = page.getByRole('alert').getByRole('link', { name: /^”Sjätte”: Uppgiften saknas/ });
    await missing.click();
    await page.keyboard.type('23');
    await missing.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByText('Beslutet är registrerat för 1 mål.').waitFor();
    const { body } = await (await site().signIn('council-secretary', 'KF')).get(`/v1/goals/${goalId}`);
    expect(body).toMatchObject({ status: 'submitted', referral: {
      referredTo: 'board', reasons: ['Vad kostar målet?'], respondBy: '2026-12-14', voting: { carriedBy: 'minority', vote: { inFavour: 18, against: 23, present: 41 } } } });
  });

  it('sends it back to the board, which reads there what the council asks, and is not asked about minorities', async () => {
    const page = await agenda();
    await page.getByText('Återremiss från KF').waitFor();
    await choose(page, 'Sjätte', 'Bordlägg');
    await page.getByText('Fullmäktige vill ha svar till 14 dec. 2026: Vad kostar målet?').waitFor();
    expect([await page.getByLabel('Närvarande').count(), await page.getByLabel(/^Vilka avgjorde/).count()]).toEqual([1, 0]);
  });
});
