/** `npm run docs`: writes the documents that follow from the source. */
import { TEST_PROGRAMS, ensureBuilt } from './tool/build.mjs';
import { foreground } from './tool/foreground.mjs';
import { node24 } from './tool/node24.mjs';
import { inRoot } from './tool/root.mjs';
import { command } from './tool/step.mjs';

await command(async () => {
  const node = node24();
  await ensureBuilt(node, TEST_PROGRAMS);
  return foreground(node, [inRoot('dist/test/documents/write.js')]);
});
