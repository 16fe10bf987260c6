import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { draftGoal, goalText, openCycle } from '../e2e/steps.js';
import { barriers, scrollsSideways } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const { site, windowOf } = windowsOn(async () => {
  const site = await startSite('2026-10-05T08:00:00Z');
  await openCycle(await site.signIn('controller'));
  await draftGoal(await site.signIn('committee-secretary', 'BUN'), goalText('Fler elever når målen'));
  return site;
});

const karin = holder('committee-secretary', 'BUN').personId;

describe('Why a committee is late', () => {
  it('may be written anew: its field stays when it is emptied, and its error goes when something is written', async () => {
    const page = await windowOf(karin);
    await page.goto('/namndens-beslut');
    await page.getByLabel('Sammanträdets dag').fill('5/10 2026');
    await page.getByLabel('Paragraf').fill('61');
    await page.getByText(/Sparat kl\./).waitFor();
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    const field = page.getByLabel('Varför lämnas målen in efter sista dagen?');
    await field.fill('Mötet ställdes in.');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await field.fill('');
    await page.getByText(/Sparat kl\./).waitFor();
    expect(await field.count()).toBe(1);
  });

  it('and the rest of a begun decision is found again in the list of what is begun', async () => {
    const page = await windowOf(karin);
    await page.goto('/mitt-arbete');
    await page.getByRole('listitem').filter({ hasText: 'Beslut om målen för 2027' }).getByRole('link', { name: 'Fortsätt' }).click();
    expect(await page.getByLabel('Paragraf').inputValue()).toBe('61');
  });
});

describe('A committee that has goals already', () => {
  it('may write another, and reads on a goal whose turn it is', async () => {
    const page = await windowOf(karin);
    await page.goto('/mitt-arbete');
    await page.getByRole('link', { name: 'Skriv ett nytt mål' }).click();
    await page.getByRole('heading', { name: 'Skriv ett mål' }).waitFor();
    await page.goto('/styrkort/2027?ruta=BUN/MO-2.1');
    await page.getByRole('link', { name: 'Fler elever når målen' }).first().click();
    await page.getByText('Barn- och utbildningsnämnden beslutar härnäst om målet. Sedan bereder kommunstyrelsen det, och kommunfullmäktige beslutar.').waitFor();
  });
});

describe('A goal area that does not concern a committee', () => {
  it('is declared so from its empty cell, with a reason that is asked for', async () => {
    const page = await windowOf(karin, { width: 390, scheme: 'dark' });
    await page.goto('/styrkort/2027?ruta=BUN/MO-1.4');
    await page.getByRole('link', { name: 'Förklara området ej tillämpligt' }).click();
    expect(await page.getByLabel('Målområde utan mål').inputValue()).toBe('MO-1.4');
    await page.getByRole('button', { name: 'Förklara ej tillämpligt' }).click();
    await page.getByRole('alert').getByRole('link', { name: /Skriv varför/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('reason');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.keyboard.type('Nämnden har ingen verksamhet i området.');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Förklara ej tillämpligt' }).click();
    await page.getByRole('status').getByText(/^1\.4 .* är förklarat ej tillämpligt för Barn- och utbildningsnämnden\.$/).waitFor();
    await page.goto('/styrkort/2027');
    await page.getByRole('link', { name: /^Barn- och utbildningsnämnden, 1\.4 Utsläpp: ?Ej tillämpligt/ }).waitFor();
  });

  it('is taken back', async () => {
    const page = await windowOf(karin);
    await page.goto('/namndens-beslut?ar=2027');
    await page.getByText('Nämnden har ingen verksamhet i området.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Ta tillbaka/ }).click();
    await page.getByRole('status').getByText(/^1\.4 .* är tillämpligt igen för Barn- och utbildningsnämnden\.$/).waitFor();
    await page.getByText('Inget målområde är förklarat ej tillämpligt.').waitFor();
  });
});

describe('A committee that has decided on some of its goals', () => {
  it('goes on with the rest in a form of their own, which is kept too', async () => {
    await draftGoal(await site().signIn('committee-secretary', 'BUN'), goalText('Färre frånvarande elever'));
    const page = await windowOf(karin);
    await page.goto('/namndens-beslut');
    await page.getByLabel('Färre frånvarande elever').uncheck();
    await page.getByLabel('Sammanträdets dag').fill('5/10 2026');
    await page.getByLabel('Paragraf').fill('62');
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByLabel('Varför lämnas målen in efter sista dagen?').fill('Mötet ställdes in.');
    await page.getByRole('button', { name: 'Registrera beslut om 1 mål' }).click();
    await page.getByRole('status').getByText('Beslutet är registrerat och 1 mål är inlämnade.').waitFor();
    await page.getByLabel('Färre frånvarande elever').waitFor();
    await page.getByLabel('Paragraf').fill('63');
    await page.getByText(/Sparat kl\./).waitFor();
    await page.reload();
    await page.getByLabel('Färre frånvarande elever').waitFor();
    expect(await page.getByLabel('Paragraf').inputValue()).toBe('63');
  });
});
