/** `npm run arshjul -- <command>`: the command line, made ready first where something is missing. */
import { APPS, ensureBuilt } from './tool/build.mjs';
import { foreground } from './tool/foreground.mjs';
import { node24 } from './tool/node24.mjs';
import { ensurePackages } from './tool/packages.mjs';
import { commandFlags } from './tool/program-env.mjs';
import { inRoot } from './tool/root.mjs';
import { command } from './tool/step.mjs';

await command(async () => {
  await ensurePackages();
  const node = node24();
  await ensureBuilt(node, APPS);
  const args = process.argv.slice(2);
  return foreground(node, [...commandFlags(args), inRoot('dist/apps/cli/src/main.js'), ...args]);
});
