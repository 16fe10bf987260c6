/** `npm test`: installs what the tests need and runs every suite. Runs on any Node from 20 on, before anything is installed. */
import { check } from './tool/check.mjs';
import { ensureDebianPackages } from './tool/debian-packages.mjs';
import { node24 } from './tool/node24.mjs';
import { ensurePackages } from './tool/packages.mjs';
import { command } from './tool/step.mjs';

await command(async () => {
  await ensurePackages();
  await ensureDebianPackages();
  return check(node24());
});
