import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foreground } from './foreground.mjs';
import { inRoot } from './root.mjs';

const NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/**
 * Runs the suites and counts. A suite that could not be run counts as one failed test.
 * @returns `passed`, `failed`, `unrun` (the names of tests that are skipped or only planned) and Jest's exit `code`
 */
export async function jest(node, args = []) {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-jest-'));
  const outputFile = join(folder, 'results.json');
  const options = ['--ci', '--maxWorkers=2', '--json', `--outputFile=${outputFile}`, ...args];
  const code = await foreground(node, [inRoot('node_modules/jest/bin/jest.js'), ...options], { ...process.env, NODE_OPTIONS });
  const counts = existsSync(outputFile) ? countsIn(outputFile) : { passed: 0, failed: 0, unrun: [] };
  rmSync(folder, { recursive: true });
  return { ...counts, code };
}

function countsIn(outputFile) {
  const results = JSON.parse(readFileSync(outputFile, 'utf8'));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    unrun: results.testResults.flatMap(unrunIn),
  };
}

const unrunIn = (suite) => suite.assertionResults
  .filter(({ status }) => status !== 'passed' && status !== 'failed')
  .map(({ fullName, status }) => `${status}: ${fullName}`);
