/**
 * `npm run mutation [-- person decisions/voting.ts]`: changes the source of the domain a little, thousands of times, and tells which
 * changes no spec notices; in the files or folders of libs/planning/src that are named, or in all of it, which takes hours.
 */
import { foreground } from './tool/foreground.mjs';
import { node24 } from './tool/node24.mjs';
import { ensurePackages } from './tool/packages.mjs';
import { inRoot } from './tool/root.mjs';
import { command } from './tool/step.mjs';

const named = process.argv.slice(2).map((path) => `libs/planning/src/${path}${path.endsWith('.ts') ? '' : '/**/*.ts'}`);

/** What is no rule, or is proved elsewhere: the shapes of events by their golden lines. */
const LEFT_OUT = ['!libs/planning/src/**/*.spec.ts', '!libs/planning/src/**/*.events.ts', '!libs/planning/src/index.ts'];

await command(async () => {
  await ensurePackages();
  const mutate = [...(named.length > 0 ? named : ['libs/planning/src/**/*.ts']), ...LEFT_OUT].join(',');
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };
  return foreground(node24(), [inRoot('node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', '--mutate', mutate], env);
});
