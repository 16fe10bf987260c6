import { describe, expect, it } from '@jest/globals';
import { holder } from '#lib/history';
import type { Locator, Request, Response } from 'playwright-core';
import { scrollsSideways, signInAs, type Page } from './browser.js';
import { startDemoSite } from './site.js';
import { windowsOn } from './windows.js';

const { site, windowOf } = windowsOn(startDemoSite);

const TEXTS: Readonly<Record<string, string>> = {
  'what programs, Word and other scripts write': [
    `<img src=x onerror="alert(1)">'"); DROP TABLE events;-- {{7*7}} \${7*7} ../../etc/passwd %00 \\u0000 =HYPERLINK("http://x";"y")`,
    '“Fler” – nöjda\u00a0elever…\u00ad\u200b\t• punkt\u000bny rad\u2028slut أهداف \u202eaxalf\u202c 👩‍👩‍👧‍👦🎉 z̸͑͟a̷̽͢l̶̇͜g̴̛͠o̵̍͠ ﷽',
  ].join(' '),
  '20,000 characters without a space': 'å'.repeat(20_000),
};

const GOALS = 'goals';

/** Where each role has something to fill in; `goals` are the pages of one goal in each state. */
const PAGES: readonly (readonly [role: Parameters<typeof holder>, paths: readonly string[]])[] = [
  [['committee-secretary', 'BUN'], ['/mal/nytt?ar=2027&enhet=BUN&omrade=MO-2.1', '/namndens-beslut', '/namndens-beslut/uppfoljning', '/sammantraden?organ=BUN&ar=2026', GOALS]],
  [['board-secretary', 'KS'], ['/sammantraden?organ=KS&ar=2026', '/cykel/2027', GOALS]],
  [['council-secretary', 'KF'], ['/sammantraden/KF/2026-06-15', '/cykel/2027', GOALS]],
  [['controller'], ['/cykel/2027', GOALS]],
  [['auditor'], ['/revision?ar=2026', '/revision?flik=jamfor&ar=2026']],
  [['administrator'], ['/administration', '/administration?flik=personer', '/administration?flik=paminnelser']],
];

const FIELDS = 'input:not([type]), input[type=text], input[type=search], textarea';
const SENDABLE = 'form:has(button[type=submit]:enabled)';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.querySelectorAll("main details").forEach((each) => { each.open = true; })');
}

/** How each form of the page is reached: it stands there, or it is chosen by what is to be registered. */
async function formsOn(page: Page): Promise<readonly (() => Promise<readonly Locator[]>)[]> {
  const choices = await page.locator('main .act-choice').evaluateAll((sections) => sections.flatMap((section, place) => {
    const select = [...section.querySelectorAll('select')].find((each) => each.closest('form') === null);
    return (select ? [...select.options] : [{ value: null }]).map(({ value }) => ({ place, value }));
  }));
  const sendable = (within: Locator) => within.locator(SENDABLE).locator('visible=true').all();
  return [
    () => page.locator(`main ${SENDABLE}:not(.act-choice form)`).locator('visible=true').all(),
    ...choices.map(({ place, value }) => async () => {
      const section = page.locator('main .act-choice').nth(place);
      if (value !== null) await section.locator('select').first().selectOption(value);
      return sendable(section);
    }),
  ];
}

/** What went otherwise than it should when the text stands in all fields of a form that is then sent by a double click. */
async function troubleIn(page: Page, form: Locator, text: string): Promise<readonly string[]> {
  const fields = await form.locator(FIELDS).locator('visible=true').all();
  for (const field of fields) await field.fill(text);
  const typed = await valuesOf(fields);
  const isWide = await scrollsSideways(page);
  const answers = await answersTo(page, () => form.locator('button[type=submit]').first().dblclick());
  const accepted = answers.filter((status) => status < 300).length;
  return [
    ...(accepted > 1 ? [`did it ${accepted} times`] : []),
    ...(accepted === 0 && JSON.stringify(await valuesOf(fields)) !== JSON.stringify(typed) ? ['lost what was typed'] : []),
    ...(accepted < answers.length && (await page.locator('main [role=alert]').locator('visible=true').count()) === 0 ? ['does not say what is wrong'] : []),
    ...(isWide || await scrollsSideways(page) ? ['scrolls sideways'] : []),
  ];
}

/** The status of each answer to what an act sends, once the page shows it. */
async function answersTo(page: Page, act: () => Promise<unknown>): Promise<readonly number[]> {
  const sent: Promise<Response | null>[] = [];
  const note = (request: Request) => { if (request.method() === 'POST') sent.push(request.response()); };
  page.on('request', note);
  await act();
  const answers = await Promise.all(sent);
  await page.evaluate('new Promise((shown) => { requestAnimationFrame(() => requestAnimationFrame(shown)); })');
  page.off('request', note);
  return answers.map((answer) => answer?.status() ?? 0);
}

const valuesOf = (fields: readonly Locator[]): Promise<readonly string[]> => Promise.all(fields.map((field) => field.inputValue({ timeout: 5_000 }).catch(() => 'gone')));

/** One goal of the committee in each state of the year that is planned, and one that is in force. */
async function goalPages(): Promise<readonly string[]> {
  const goals = async (query: string) => (await (await site().signIn('auditor')).get(`/v1/goals?${query}`)).body as readonly Readonly<{ goalId: string; unit: string; status: string }>[];
  const [planned, inForce] = [await goals('budgetYear=2027'), await goals('budgetYear=2026&status=adopted')];
  const inEachState = new Map([...inForce, ...planned].filter(({ unit }) => unit === 'BUN').map(({ status, goalId }) => [status, goalId]));
  return [...inEachState.values()].flatMap((goalId) => [`/mal/${goalId}`, `/mal/${goalId}?flik=dialog`]);
}

describe.each(Object.entries(TEXTS))('%s in every field', (_what, text) => {
  it.each(PAGES)('of %j is taken or refused in words, and neither lost nor doubled', async (role, paths) => {
    const page = await windowOf(holder(...role).personId);
    const troubles: string[] = [];
    page.on('dialog', (dialog) => { troubles.push(`A script said ${dialog.message()}`); void dialog.dismiss(); });
    let tried = 0;
    const goals = await goalPages();
    for (const path of paths.flatMap((each) => (each === GOALS ? goals : [each]))) {
      await open(page, path);
      const at = page.url();
      for (const reach of (await formsOn(page)).slice(0, path.endsWith('dialog') ? 1 : undefined)) {
        if (page.url() !== at) await open(page, path);
        for (const form of await reach()) {
          troubles.push(...(await troubleIn(page, form, text)).map((trouble) => `${path}: ${trouble}`));
          tried += 1;
        }
      }
    }
    expect([troubles, tried >= paths.length]).toEqual([[], true]);
  });
});

describe('Whoever fills in a form', () => {
  it('is told when their role is withdrawn meanwhile, and keeps what they wrote', async () => {
    const { personId, capacity } = holder('committee-secretary', 'BUN');
    const page = await windowOf(personId);
    await page.goto('/mal/nytt?ar=2027&enhet=BUN&omrade=MO-2.1');
    await page.getByLabel('Målet i en mening').fill('Skrivet av den som slutar');
    await page.getByText(/Sparat kl\./).waitFor();
    const administrator = await site().signIn('administrator');
    await administrator.post(`/v1/persons/${personId}/ended-roles`, { ...capacity, until: '2026-10-04' });
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByRole('alert').getByText('Din inloggning har gått ut. Logga in igen.').waitFor();
    await signInAs({ context: page.context() }, site().address, personId);
    await page.getByRole('button', { name: 'Spara som utkast till mål' }).click();
    await page.getByRole('alert').getByText(/^Du har inte rollen/).waitFor();
    expect(await page.getByLabel('Målet i en mening').inputValue()).toBe('Skrivet av den som slutar');
  });

  it('finds it as it was after going elsewhere and back', async () => {
    const page = await windowOf(holder('council-secretary', 'KF').personId);
    const appeal = async () => {
      await page.getByText('Registrera något mer om sammanträdet').click();
      await page.getByLabel('Vad har hänt?').selectOption({ label: 'Ett beslut är överklagat' });
    };
    await page.goto('/sammantraden/KF/2026-06-15');
    await appeal();
    await page.getByLabel('Kom in den').fill('30 juni 2026');
    await page.getByRole('link', { name: 'Styrkort' }).first().click();
    await page.getByRole('table').first().waitFor();
    await page.goBack();
    await appeal();
    expect(await page.getByLabel('Kom in den').inputValue()).toBe('30 juni 2026');
    await page.goForward();
    await page.getByRole('table').first().waitFor();
  });

  it.each(['2026-10-15', '20261015', '15/10 2026', '15.10.2026', '15 oktober 2026'])('is told how a day written as %s is read', async (typed) => {
    const page = await windowOf(holder('board-secretary', 'KS').personId);
    await page.goto('/sammantraden?organ=KS&ar=2026');
    await page.getByLabel('Dag', { exact: true }).fill(typed);
    await page.getByText('Läses som torsdag 15 oktober 2026').waitFor();
  });
});
