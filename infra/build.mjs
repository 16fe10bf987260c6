/** `npm run build`: the applications and the web client, where a source has changed. */
import { APPS, WEB, ensureBuilt } from './tool/build.mjs';
import { node24 } from './tool/node24.mjs';
import { command } from './tool/step.mjs';

await command(async () => {
  await ensureBuilt(node24(), APPS);
  await ensureBuilt(node24(), WEB);
});
