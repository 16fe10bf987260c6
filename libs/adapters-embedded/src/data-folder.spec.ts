import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataFolder, RestoreUnfinished } from './data-folder.js';
import { FolderInUse } from './lock.js';

describe('A data folder', () => {
  let folder: string;
  beforeEach(() => { folder = join(mkdtempSync(join(tmpdir(), 'arshjul-folder-')), 'data'); });
  afterEach(() => { rmSync(join(folder, '..'), { recursive: true }); });

  it('is made where there is none, for its owner alone', () => {
    DataFolder.open(folder).release();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is refused to a second one as long as the first holds it', () => {
    const first = DataFolder.open(folder);
    expect(() => DataFolder.open(folder)).toThrow(FolderInUse);
    first.release();
    DataFolder.open(folder).release();
  });

  it('is refused to another process', () => {
    const held = DataFolder.open(folder);
    expect(lockedOutSays(held.files.lock)).toContain('database is locked');
    held.release();
    expect(lockedOutSays(held.files.lock)).toBe('');
  });

  it('is refused where a restore was interrupted, since half of it may be missing', () => {
    const held = DataFolder.open(folder);
    writeFileSync(`${held.files.events}.partial`, '');
    held.release();
    expect(() => DataFolder.open(folder)).toThrow(RestoreUnfinished);
    expect(() => DataFolder.open(folder)).toThrow(/interrupted/);
  });
});

/** What another process is told that tries to take the lock. */
const lockedOutSays = (file: string): string => spawnSync(process.execPath, ['--input-type=module', '--eval', `
  import { DatabaseSync } from 'node:sqlite';
  new DatabaseSync(process.argv[1]).exec('begin exclusive');
`, file], { encoding: 'utf8' }).stderr;
