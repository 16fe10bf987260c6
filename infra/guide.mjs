/** `npm run guide`: the pictures of docs/guide, taken anew of a demo of 5 October 2026. Small ones, since they are kept with the source. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { aGoal, pageOf, settled, withDemoSite } from './tool/demo-site.mjs';
import { inRoot } from './tool/root.mjs';
import { command } from './tool/step.mjs';

const FOLDER = 'docs/guide/pictures';
const LOOK = { width: 1100, height: 680 };
const QUALITY = 0.7;

/** `open`: what is done on the page before the picture is taken. */
const PICTURES = [
  { name: 'mitt-arbete', path: '/mitt-arbete', by: 'Karin Bergdahl' },
  { name: 'skriv-mal', path: '/mal/nytt?ar=2027&enhet=BUN&omrade=MO-2.1', by: 'Karin Bergdahl' },
  { name: 'beredning', path: '/beredning', by: 'Sofia Nyström', open: (page) => page.locator('.out label', { hasText: 'Återremiss' }).first().click() },
  { name: 'tillkomst', path: '/beredning', by: 'Sofia Nyström', open: tellProceedings },
  { name: 'sammantrade', path: '/sammantraden/KF/2026-06-15', by: 'Johan Aspgren' },
  { name: 'styrkort', path: '/styrkort/2027', by: 'Per Holmgren' },
  { name: 'cykel', path: '/cykel/2027', by: 'Per Holmgren', open: (page) => page.getByLabel('Vad vill du göra?').scrollIntoViewIfNeeded() },
  { name: 'revision', path: '/revision?ar=2026', by: 'Marta Ekwall' },
  { name: 'administration', path: '/administration?flik=personer', by: 'Aino Lahti' },
  { name: 'installningar', path: '/administration?flik=installningar', by: 'Aino Lahti', open: tryPlan },
  { name: 'oppet', path: async (get) => `/oppet/mal/${await aGoal(get)}` },
  { name: 'hjalp', path: '/styrkort/2026', open: openHelp },
];

async function openHelp(page) {
  await page.getByRole('button', { name: 'Hjälp' }).click();
  await page.getByRole('region', { name: 'Hjälp om sidan' }).waitFor();
}

async function tellProceedings(page) {
  await page.getByText('Närvaro, jäv, omröstning och reservationer').click();
  await page.getByLabel('Ledamöter i organet').fill('15');
  await page.getByLabel('Deltog i beslutet').fill('14');
  const conflicts = page.getByRole('group', { name: /^Jäv/ });
  await conflicts.getByLabel('Person').selectOption('Bengt Forslund');
  await conflicts.getByRole('button', { name: /^Lägg till/ }).click();
  await page.getByText('Närvaro, jäv, omröstning och reservationer').evaluate((heading) => { heading.scrollIntoView(); });
}

async function tryPlan(page) {
  await page.getByLabel('Arbetsdagar före', { exact: true }).fill('45, 14, 3, 1');
  await page.getByRole('button', { name: 'Visa vad som skulle ändras' }).click();
  await page.getByText(/påminnelser som förut/).waitFor();
  await page.getByLabel('Arbetsdagar före', { exact: true }).evaluate((field) => { field.scrollIntoView(); });
}

await command(() => withDemoSite(async (site) => {
  mkdirSync(inRoot(FOLDER), { recursive: true });
  for (const picture of PICTURES) await take(site, picture);
}));

async function take(site, { name, open, ...screen }) {
  const page = await pageOf(site, screen, LOOK);
  await open?.(page);
  await settled(page);
  const png = await page.screenshot();
  writeFileSync(inRoot(`${FOLDER}/${name}.webp`), await asWebp(page, png));
  await page.context().close();
}

/** The browser that takes the picture also packs it: a tenth of its size as PNG. */
async function asWebp(page, png) {
  const blank = await page.context().newPage();
  const url = await blank.evaluate(async ({ source, quality }) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', quality);
  }, { source: `data:image/png;base64,${png.toString('base64')}`, quality: QUALITY });
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
