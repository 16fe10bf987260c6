import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foreground } from './foreground.mjs';
import { inRoot } from './root.mjs';

const NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/** Suites that count on answers in time, or start several programs: beside others they would try the machine, not what they are there for. */
const ALONE = 'test/(cluster|kill)/|test/contracts/.*-(faults|promises)\\.spec|test/e2e/(command-line|readme)\\.e2e';

const EVERY_SUITE = [['--maxWorkers=2', `--testPathIgnorePatterns=${ALONE}`], ['--maxWorkers=1', `--testPathPatterns=${ALONE}`]];

/**
 * Runs the suites, or those that `args` name, and counts. A suite that could not be run counts as one failed test.
 * @returns `passed`, `failed`, `unrun` (the names of tests that are skipped or only planned) and Jest's exit `code`, the first that is not 0
 */
export async function jest(node, args = []) {
  const runs = [];
  for (const options of args.length === 0 ? EVERY_SUITE : [['--maxWorkers=2', ...args]]) runs.push(await run(node, options));
  return {
    passed: sum(runs.map(({ passed }) => passed)), failed: sum(runs.map(({ failed }) => failed)),
    unrun: runs.flatMap(({ unrun }) => unrun), code: runs.find(({ code }) => code !== 0)?.code ?? 0,
  };
}

const sum = (counts) => counts.reduce((total, count) => total + count, 0);

async function run(node, options) {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-jest-'));
  const outputFile = join(folder, 'results.json');
  const code = await foreground(node, [inRoot('node_modules/jest/bin/jest.js'), '--ci', '--json', `--outputFile=${outputFile}`, ...options], { ...process.env, NODE_OPTIONS });
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
