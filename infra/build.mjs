/** `npm run build`: the applications, where a source has changed. */
import { APPS, ensureBuilt } from './tool/build.mjs';
import { node24 } from './tool/node24.mjs';
import { command } from './tool/step.mjs';

await command(() => ensureBuilt(node24(), APPS));
