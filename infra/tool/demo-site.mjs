import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPS, WEB, ensureBuilt } from './build.mjs';
import { node24 } from './node24.mjs';
import { commandPath } from './on-path.mjs';
import { ensurePackages } from './packages.mjs';
import { inRoot } from './root.mjs';
import { Problem } from './step.mjs';

const BROWSER = 'chromium';
const TODAY = '2026-10-05';

/** A demo of 5 October 2026 on a free port, and a browser to look at it with, for as long as `work` takes. */
export async function withDemoSite(work) {
  const executablePath = commandPath(BROWSER);
  if (!executablePath) throw new Problem(`The pictures need ${BROWSER}. On Debian: sudo apt-get install ${BROWSER}`);
  await ensurePackages();
  const node = node24();
  await ensureBuilt(node, APPS);
  await ensureBuilt(node, WEB);
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-pictures-'));
  const server = spawn(node, [inRoot('dist/apps/api/src/main.js'), '--data', join(folder, 'data'), '--today', TODAY, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await addressOf(server);
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath, args: ['--font-render-hinting=none', ...(process.getuid() === 0 ? ['--no-sandbox'] : [])] });
    await work({ browser, address });
    await browser.close();
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page of somebody's, by name on the sign-in page; nobody's where nobody is named. `look` is its size and colours. */
export async function pageOf({ browser, address }, { path, by }, { width, height = 900, scheme = 'light' }) {
  const context = await browser.newContext({ baseURL: address, viewport: { width, height }, colorScheme: scheme, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  if (by) {
    await page.goto('/demo');
    await page.getByRole('button', { name: `Logga in som ${by}` }).click();
    await page.getByText(by).waitFor();
  }
  const get = async (url) => (await page.request.get(url)).json();
  await page.goto(typeof path === 'string' ? path : await path(get));
  await settled(page);
  return page;
}

/** Nothing more is on its way. */
export async function settled(page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[role=status]:not(#sparat *)', { hasText: 'Hämtar …' }).waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
}

/** A goal that has been referred back, adopted and assessed. */
export async function aGoal(get) {
  const goals = await get('/v1/goals?budgetYear=2026&status=adopted');
  return goals.find(({ version, assessment }) => version > 1 && assessment?.measures.length > 0)?.goalId ?? goals[0].goalId;
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
