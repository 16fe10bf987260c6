import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inRoot } from './root.mjs';
import { step } from './step.mjs';

/** Installs the npm packages where they differ from package-lock.json, with install scripts off (.npmrc). @throws Problem */
export async function ensurePackages() {
  if (areInstalled()) return;
  await step('npm ci', 'npm', ['ci', '--no-progress', '--include=dev', '--include=optional'], { env: { ...process.env, PATH: pathOutsideTheProject() } });
}

/** npm writes its record of what is there last of all, so a broken-off installation counts as none. */
function areInstalled() {
  const record = inRoot('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(inRoot('package-lock.json')))
    .filter(([path]) => path !== '')
    .every(([path, wanted]) => installed[path]?.version === wanted.version || (wanted.optional && !installed[path]));
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;

/** npm must not run on the Node that it is about to replace. */
const pathOutsideTheProject = () =>
  process.env.PATH.split(delimiter).filter((folder) => !folder.startsWith(inRoot('node_modules'))).join(delimiter);
