/**
 * `npm run pictures`: every screen of a demo of 5 October 2026, wide and narrow, light and dark, for a person to look at, in
 * test/browser/screenshots; and those that README shows, in docs/pictures.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPS, WEB, ensureBuilt } from './tool/build.mjs';
import { node24 } from './tool/node24.mjs';
import { commandPath } from './tool/on-path.mjs';
import { ensurePackages } from './tool/packages.mjs';
import { inRoot } from './tool/root.mjs';
import { Problem, command } from './tool/step.mjs';

const LOOKED_AT = inRoot('test/browser/screenshots');
/** Those that README shows, and how far down. */
const SHOWN = { styrkort: undefined, arshjul: 1200 };
const TODAY = '2026-10-05';

/** Who looks, by name on the sign-in page; nobody: the public. */
const SCREENS = [
  { name: 'styrkort', path: '/styrkort/2026' },
  { name: 'styrkort-forslag', path: '/styrkort/2027', by: 'Karin Bergdahl' },
  { name: 'styrkort-tidigare-dag', path: '/styrkort/2026?knownAt=2025-10-20T10:00:00Z' },
  { name: 'arshjul', path: '/arshjul/2026', by: 'Karin Bergdahl' },
  { name: 'arshjul-avslutat-ar', path: '/arshjul/2025' },
  { name: 'mitt-arbete', path: '/mitt-arbete', by: 'Karin Bergdahl' },
  { name: 'inkorg', path: '/inkorg', by: 'Karin Bergdahl' },
  { name: 'skriv-mal', path: '/mal/nytt?ar=2027&enhet=BUN&omrade=MO-2.1', by: 'Karin Bergdahl' },
  { name: 'namndens-beslut', path: '/namndens-beslut', by: 'Karin Bergdahl' },
  { name: 'namndens-beslut-uppfoljning', path: '/namndens-beslut/uppfoljning', by: 'Karin Bergdahl' },
  { name: 'sammantraden', path: '/sammantraden?organ=KF&ar=2026', by: 'Johan Aspgren' },
  { name: 'sammantrade', path: '/sammantraden/KF/2026-06-15', by: 'Johan Aspgren' },
  { name: 'cykel', path: '/cykel/2027', by: 'Per Holmgren' },
  { name: 'kontrasignera', path: '/kontrasignera', by: 'Sofia Nyström' },
  { name: 'beredning', path: '/beredning', by: 'Sofia Nyström' },
  { name: 'mal', path: async (get) => `/mal/${await aGoal(get)}` },
  { name: 'mal-handelser', path: async (get) => `/mal/${await aGoal(get)}?flik=handelser` },
  { name: 'mal-skillnad', path: async (get) => `/mal/${await aGoal(get)}?flik=skillnad`, by: 'Marta Ekwall' },
  { name: 'logga-in', path: '/demo' },
  { name: 'revision', path: '/revision?ar=2026', by: 'Marta Ekwall' },
  { name: 'revision-avvikelser', path: '/revision?flik=avvikelser&ar=2026', by: 'Marta Ekwall' },
  { name: 'revision-jamfor', path: '/revision?flik=jamfor&ar=2026', by: 'Marta Ekwall' },
  { name: 'revision-historia', path: '/revision?flik=berattelse&ar=2026', by: 'Marta Ekwall' },
  { name: 'administration', path: '/administration', by: 'Aino Lahti' },
  { name: 'administration-personer', path: '/administration?flik=personer', by: 'Aino Lahti' },
  { name: 'administration-paminnelser', path: '/administration?flik=paminnelser', by: 'Aino Lahti' },
  { name: 'tillganglighet', path: '/tillganglighet' },
  { name: 'oppet', path: '/oppet/2026' },
  { name: 'oppet-mal', path: async (get) => `/oppet/mal/${await aGoal(get)}` },
  { name: 'oppet-forr', path: '/oppet/2026?at=2026-01-15' },
  { name: 'oppet-data', path: '/oppet/data' },
];
const LOOKS = [{ width: 1440, scheme: 'light' }, { width: 1440, scheme: 'dark' }, { width: 390, scheme: 'light' }];

/** One that has been referred back, adopted and assessed. */
async function aGoal(get) {
  const goals = await get('/v1/goals?budgetYear=2026&status=adopted');
  return goals.find(({ version, assessment }) => version > 1 && assessment?.measures.length > 0)?.goalId ?? goals[0].goalId;
}

await command(async () => {
  if (!commandPath('chromium')) throw new Problem('The pictures need chromium. On Debian: sudo apt-get install chromium');
  await ensurePackages();
  const node = node24();
  await ensureBuilt(node, APPS);
  await ensureBuilt(node, WEB);
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-pictures-'));
  const server = spawn(node, [inRoot('dist/apps/api/src/main.js'), '--data', join(folder, 'data'), '--today', TODAY, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await takeAll(await addressOf(server));
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function takeAll(address) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: commandPath('chromium'), args: process.getuid() === 0 ? ['--no-sandbox'] : [] });
  mkdirSync(LOOKED_AT, { recursive: true });
  mkdirSync(inRoot('docs/pictures'), { recursive: true });
  for (const screen of SCREENS) for (const look of LOOKS) await take(browser, address, screen, look);
  await browser.close();
}

async function take(browser, address, { name, path, by }, { width, scheme }) {
  const context = await browser.newContext({ baseURL: address, viewport: { width, height: 900 }, colorScheme: scheme, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  if (by) {
    await page.goto('/demo');
    await page.getByRole('button', { name: `Logga in som ${by}` }).click();
    await page.getByText(by).waitFor();
  }
  const get = async (url) => (await page.request.get(url)).json();
  await page.goto(typeof path === 'string' ? path : await path(get));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('Hämtar …').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(LOOKED_AT, `${name}-${width}-${scheme}.png`), fullPage: true });
  if (name in SHOWN && width === 1440 && scheme === 'light') await page.screenshot({
    path: inRoot(`docs/pictures/${name}.png`), fullPage: true, ...(SHOWN[name] && { clip: { x: 0, y: 0, width, height: SHOWN[name] } }) });
  await context.close();
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /lyssnar på (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    server.once('exit', () => { reject(new Error(`The demo did not start:\n${said}`)); });
  });
}
