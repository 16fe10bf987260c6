/**
 * `npm run pictures`: every screen of a demo of 5 October 2026, wide and narrow, light and dark, for a person to look at, in
 * test/browser/screenshots; and those that README shows, in docs/pictures.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aGoal, pageOf, withDemoSite } from './tool/demo-site.mjs';
import { inRoot } from './tool/root.mjs';
import { command } from './tool/step.mjs';

const LOOKED_AT = inRoot('test/browser/screenshots');
/** Those that README shows, and how far down. */
const SHOWN = { styrkort: undefined, arshjul: 1200 };

/** Who looks, by name on the sign-in page; nobody: the public. */
const SCREENS = [
  { name: 'styrkort', path: '/styrkort/2026', by: 'Marta Ekwall' },
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
  { name: 'komponenter', path: '/komponenter' },
  { name: 'oppet', path: '/oppet/2026' },
  { name: 'oppet-mal', path: async (get) => `/oppet/mal/${await aGoal(get)}` },
  { name: 'oppet-forr', path: '/oppet/2026?at=2026-01-15' },
  { name: 'oppet-data', path: '/oppet/data' },
];
const LOOKS = [{ width: 1440, scheme: 'light' }, { width: 1440, scheme: 'dark' }, { width: 390, scheme: 'light' }];

await command(() => withDemoSite(async (site) => {
  mkdirSync(LOOKED_AT, { recursive: true });
  mkdirSync(inRoot('docs/pictures'), { recursive: true });
  for (const screen of SCREENS) for (const look of LOOKS) await take(site, screen, look);
}));

async function take(site, screen, look) {
  const [{ name }, { width, scheme }] = [screen, look];
  const page = await pageOf(site, screen, look);
  await page.screenshot({ path: join(LOOKED_AT, `${name}-${width}-${scheme}.png`), fullPage: true });
  if (name in SHOWN && width === 1440 && scheme === 'light') await page.screenshot({
    path: inRoot(`docs/pictures/${name}.png`), fullPage: true, ...(SHOWN[name] && { clip: { x: 0, y: 0, width, height: SHOWN[name] } }) });
  await page.context().close();
}
