/** `npm run bench [-- --only NAME] [--json FILE] [--events 1000000]`. What it starts runs in the environment of `npm start`. */
import { APPS, TEST_PROGRAMS, WEB, ensureBuilt } from './tool/build.mjs';
import keepServices from './services/keep.mjs';
import { ensureDebianPackages } from './tool/debian-packages.mjs';
import { foreground } from './tool/foreground.mjs';
import { node24 } from './tool/node24.mjs';
import { ensurePackages } from './tool/packages.mjs';
import { programEnv } from './tool/program-env.mjs';
import { inRoot } from './tool/root.mjs';
import { command } from './tool/step.mjs';

await command(async () => {
  await ensurePackages();
  await ensureDebianPackages();
  const node = node24();
  await ensureBuilt(node, APPS);
  await ensureBuilt(node, WEB);
  await ensureBuilt(node, TEST_PROGRAMS);
  await keepServices();
  return foreground(node, [inRoot('dist/test/bench/main.js'), ...process.argv.slice(2)], programEnv());
});
