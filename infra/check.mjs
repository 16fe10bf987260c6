/** `npm run check`: what must hold before a push, on what is installed already. */
import { check } from './tool/check.mjs';
import { node24 } from './tool/node24.mjs';
import { command } from './tool/step.mjs';

await command(() => check(node24()));
