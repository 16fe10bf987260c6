import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import { committeeDecides, draftGoal, goalText, openCycle } from '../e2e/steps.js';
import type { Page } from './browser.js';
import { startSite } from './site.js';
import { windowsOn } from './windows.js';

const { site, windowOf } = windowsOn(async () => {
  const started = await startSite('2026-08-28T08:00:00Z');
  await openCycle(await started.signIn('controller'));
  return started;
});

const karin = holder('committee-secretary', 'BUN').personId;
const sofia = holder('board-secretary', 'KS').personId;

/** Presses Tab until what has focus bears the name; whoever uses the keyboard alone has no other way there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(`(() => {
      const { activeElement } = document;
      if (activeElement === document.body) return '';
      const label = activeElement?.labels?.[0]?.textContent ?? '';
      return label + ' ' + (activeElement?.textContent ?? '');
    })()`);
    if (name.test(focused)) return;
  }
  throw new Error(`Nothing named ${name} is reached by Tab`);
}

describe('Whoever uses the keyboard alone', () => {
  it('skips the menu, writes a goal and saves it', async () => {
    const page = await windowOf(karin);
    await page.goto('/mal/nytt?ar=2027&enhet=BUN&omrade=MO-2.1');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, /Hoppa till innehållet/);
    await page.keyboard.press('Enter');
    for (const [label, text] of [[/Målet i en mening/, 'Skrivet utan mus'], [/Vad mäts/, 'Behöriga'], [/^Enhet/, 'procent'], [/Utgångsvärde/, '87,5'], [/^Mätt/, '2025'], [/Målvärde/, '91'], [/Nås senast/, '2027'], [/Källa/, 'Kolada']] as const) {
      await tabTo(page, label);
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Skrivet utan mus' }).waitFor();
  });

  it('decides as the board on every goal before it, with single keys that can be switched off', async () => {
    const secretary = await site().signIn('committee-secretary', 'BUN');
    const goalIds = [await draftGoal(secretary, goalText('Första målet')), await draftGoal(secretary, goalText('Andra målet'))];
    await committeeDecides(secretary, { meetingDate: '2026-08-27', paragraph: 84, goals: goalIds.map((goalId) => ({ goalId, version: 1 })) });
    const page = await windowOf(sofia);
    await page.goto('/beredning');
    await page.getByText('0 av 2 ifyllda').waitFor();
    await page.keyboard.press('t');
    await page.keyboard.press('Control+Enter');
    await tabTo(page, /Kortkommandon/);
    await page.keyboard.press('Space');
    await page.keyboard.press('b');
    await page.getByText('1 av 2 ifyllda').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('b');
    await page.getByText('2 av 2 ifyllda').waitFor();
  });
});

describe('Whoever uses the keyboard alone, in other roles', () => {
  it('asks as the controller for what is missing in a goal, from its cell in the matrix', async () => {
    const secretary = await site().signIn('committee-secretary', 'BUN');
    const goalId = await draftGoal(secretary, goalText('Mål att komplettera'));
    await committeeDecides(secretary, { meetingDate: '2026-08-27', paragraph: 85, goals: [{ goalId, version: 1 }] });
    const page = await windowOf(holder('controller').personId);
    await page.goto('/styrkort/2027?ruta=BUN/MO-2.1');
    await page.getByRole('link', { name: 'Begär komplettering av Mål att komplettera' }).waitFor();
    await tabTo(page, /^ ?Begär komplettering av Mål att komplettera/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Vad som saknas').waitFor();
    await tabTo(page, /Vad som saknas/);
    await page.keyboard.type('Utgångsvärdet saknar källa.');
    await tabTo(page, /Svar senast/);
    await page.keyboard.type('9/9 2026');
    await page.keyboard.press('Enter');
    await page.getByText('Ska kompletteras').first().waitFor();
  });

  it('registers a person as the administrator', async () => {
    const page = await windowOf(holder('administrator').personId);
    await page.goto('/administration?flik=personer');
    await page.getByLabel('Vad vill du göra?').waitFor();
    await page.getByLabel('Vad vill du göra?').focus();
    await page.keyboard.type('Registrera');
    await tabTo(page, /^Namn/);
    await page.keyboard.type('Kerstin Niemi');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Personen är registrerad. Ge en roll härnäst.').waitFor();
  });
});

describe('Two who change the same goal', () => {
  it('do not overwrite each other: the later one is told, and keeps what was written', async () => {
    const goalId = await draftGoal(await site().signIn('committee-secretary', 'BUN'), goalText('Delat mål'));
    const [one, other] = [await windowOf(karin), await windowOf(karin)];
    for (const page of [one, other]) {
      await page.goto(`/mal/${goalId}/andra`);
      await page.getByLabel('Målet i en mening').waitFor();
    }
    const revise = async (page: Page, title: string) => {
      await page.getByLabel('Målet i en mening').fill(title);
      await page.getByLabel('Varför ändras målet?').fill('Tydligare.');
      await page.getByRole('button', { name: 'Spara ny version' }).click();
    };
    await revise(one, 'Den enas text');
    await one.getByRole('heading', { level: 1, name: 'Den enas text' }).waitFor();
    await revise(other, 'Den andras text');
    await other.getByRole('row', { name: 'Målet Den enas text Den andras text' }).waitFor();
    await other.reload();
    await other.getByRole('button', { name: 'Spara ny version' }).click();
    await other.getByRole('row', { name: 'Målet Den enas text Den andras text' }).waitFor();
    expect(await other.getByLabel('Målet i en mening').inputValue()).toBe('Den andras text');
    await other.getByRole('button', { name: 'Gå vidare med din text' }).click();
    await other.getByRole('button', { name: 'Spara ny version' }).click();
    await other.getByRole('heading', { level: 1, name: 'Den andras text' }).waitFor();
  });
});
