/** `npm run arshjul -- <command>`: the command line, made ready first where something is missing. */
import { APPS, ensureBuilt } from './tool/build.mjs';
import { foreground } from './tool/foreground.mjs';
import { node24 } from './tool/node24.mjs';
import { ensurePackages } from './tool/packages.mjs';
import { inRoot } from './tool/root.mjs';
import { command } from './tool/step.mjs';

await command(async () => {
  await ensurePackages();
  const node = node24();
  await ensureBuilt(node, APPS);
  return foreground(node, [inRoot('dist/apps/cli/src/main.js'), ...process.argv.slice(2)]);
});
