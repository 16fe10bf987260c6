import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';

export type { Page } from 'playwright-core';

type Looks = Readonly<{ width?: number; height?: number; scheme?: 'light' | 'dark' }>;

/** A window of a browser, and what its person would have seen go wrong. */
export type Window = Readonly<{
  page: Page;
  context: BrowserContext;
  /**
   * Console errors, requests to other hosts, and what scripts threw. A refusal (4xx) by our own API is an answer, no trouble, and so is being
   * offline; but it must understand what the page itself adds to its questions.
   */
  trouble: readonly string[];
  close: () => Promise<void>;
}>;

const BROWSER = 'chromium';

/** For what never comes, not a measure of speed. */
const WATCHDOG_MS = 120_000;

/** Debian's Chromium, since Playwright's own cannot be had everywhere. */
export function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: chromiumPath(), args: isRoot ? ['--no-sandbox'] : [] });
}

export async function openWindow(browser: Browser, address: string, { width = 1440, height = 900, scheme = 'light' }: Looks = {}): Promise<Window> {
  const context = await browser.newContext({
    baseURL: address, viewport: { width, height }, colorScheme: scheme, locale: 'sv-SE', timezoneId: 'Europe/Stockholm',
  });
  context.setDefaultTimeout(WATCHDOG_MS);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' && !isRefusal(message.text())) trouble.push(message.text()); });
  page.on('pageerror', (error) => { trouble.push(String(error)); });
  page.on('request', (request) => { if (isElsewhere(request.url(), address)) trouble.push(`Outside request: ${request.url()}`); });
  page.on('response', (response) => { if (response.status() === 400 && response.url().includes('after=')) trouble.push(`Not understood: ${response.url()}`); });
  return { page, context, trouble, close: () => closed(context) };
}

const CLOSING_MS_MAX = 10_000;

/** Chromium may never say that a window is closed, seen once in many runs: what is left of it then ends with the browser. */
async function closed(context: BrowserContext): Promise<void> {
  const enough = new AbortController();
  const tooLong = pause(CLOSING_MS_MAX, undefined, { signal: enough.signal, ref: false }).catch(() => undefined);
  await Promise.race([context.close(), tooLong]);
  enough.abort();
}

/** Signs in as one of the demo's persons, as the button on the sign-in page does. */
export async function signInAs({ context }: Pick<Window, 'context'>, address: string, personId: string): Promise<void> {
  const answer = await context.request.post(`${address}/demo`, { form: { personId }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`Nobody was signed in: ${answer.status()} ${await answer.text()}`);
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What keeps some people from using the page as it stands, each with the elements concerned. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The page must never have to be scrolled sideways; a table in a box of its own may. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

const isRefusal = (text: string): boolean => /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/.test(text);

const isElsewhere = (url: string, address: string): boolean => !url.startsWith(address) && !/^(data|blob|about):/.test(url);

function chromiumPath(): string {
  const path = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, BROWSER)).find(isExecutable);
  if (path === undefined) throw new Error(`There is no ${BROWSER} on this machine. npm test installs it where it may: apt-get install ${BROWSER}`);
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
