import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'apps/web/src/api/generated.ts';

/** In the folder of the file itself, since what it imports is found from there. */
function written(): string {
  const target = join(process.cwd(), 'apps/web/src/api/.written.ts');
  try {
    execFileSync(process.execPath, ['infra/client.mjs'], { env: { ...process.env, CLIENT_TARGET: target }, stdio: 'pipe' });
    return readFileSync(target, 'utf8');
  } finally {
    rmSync(target, { force: true });
  }
}

describe('The web client\'s calls', () => {
  it(`are what follows from the description of the API (npm run client writes ${FILE})`, () => {
    expect(readFileSync(FILE, 'utf8')).toBe(written());
  });
});
