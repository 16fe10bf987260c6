import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './root.mjs';
import { step } from './step.mjs';

const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'nest-cli.json'];

/** The applications: dist/apps/<name>/src/main.js. */
export const APPS = {
  title: 'nest build', program: ['node_modules/@nestjs/cli/bin/nest.js', 'build', '--all'],
  sources: [...SETTINGS, 'apps', 'libs'], stamp: 'dist/apps.stamp',
};

/** The web client: dist/apps/web. */
export const WEB = {
  title: 'vite build', program: ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
  sources: [...SETTINGS, 'apps/web', 'libs/texts'], stamp: 'dist/web.stamp',
};

/** What tests and bench start as processes of their own: dist/test/…/<name>.js. */
export const TEST_PROGRAMS = {
  title: 'tsc test programs', program: ['node_modules/typescript/bin/tsc', '-p', 'test/tsconfig.programs.json'],
  sources: [...SETTINGS, 'libs', 'test'], stamp: 'dist/test-programs.stamp',
};

/** Builds a target anew where a source has changed since the last build that succeeded. @throws Problem */
export async function ensureBuilt(node, { title, program, sources, stamp }) {
  const digest = digestOf(sources);
  const built = existsSync(inRoot(stamp)) ? readFileSync(inRoot(stamp), 'utf8') : '';
  if (built === digest) return;
  await step(title, node, program);
  writeFileSync(inRoot(stamp), digest);
}

function digestOf(sources) {
  const digest = createHash('sha256');
  for (const path of sources.flatMap(filesOf)) digest.update(`${path}\0`).update(readFileSync(inRoot(path))).update('\0');
  return digest.digest('hex');
}

const filesOf = (path) => (statSync(inRoot(path)).isDirectory()
  ? readdirSync(inRoot(path), { recursive: true }).map((name) => join(path, name)).filter(isBuilt).sort()
  : [path]);

const isBuilt = (path) => /\.(tsx?|json|css|html|svg)$/.test(path) && !/\.spec\.ts$|bad-fixtures/.test(path);
