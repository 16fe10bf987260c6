/** `npm run jest -- <paths>`: some suites only, while working. */
import { jest } from './tool/jest.mjs';
import { node24 } from './tool/node24.mjs';
import { command } from './tool/step.mjs';

await command(async () => (await jest(node24(), process.argv.slice(2))).code);
