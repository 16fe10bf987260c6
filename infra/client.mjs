/** `npm run client`: writes the web client's calls from docs/openapi.json. */
import { foreground } from './tool/foreground.mjs';
import { node24 } from './tool/node24.mjs';
import { inRoot } from './tool/root.mjs';
import { command } from './tool/step.mjs';

await command(() => foreground(node24(), [inRoot('node_modules/orval/dist/bin/orval.mjs'), '--config', inRoot('apps/web/orval.config.ts')]));
