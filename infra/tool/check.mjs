import { APPS, TEST_PROGRAMS, WEB, ensureBuilt } from './build.mjs';
import { jest } from './jest.mjs';
import { Problem, step } from './step.mjs';

/**
 * Types, lint and every suite (test/architecture holds the rules). Nothing stops early: all that is wrong is shown,
 * and the closing line comes last.
 * @returns the exit code
 */
export async function check(node) {
  const refused = [];
  for (const gate of [build, typecheck, lint]) await gate(node).catch((error) => refused.push(messageOf(error)));
  const { passed, failed, unrun, code } = await jest(node);
  if (code !== 0 && failed === 0) refused.push(`Jest ended with exit code ${code}.`);
  if (unrun.length > 0) refused.push(`Every test must run, but these did not:\n${unrun.join('\n')}`);
  for (const message of refused) process.stderr.write(`\n${message}\n`);
  process.stdout.write(`tests: ${passed} passed, ${failed} failed\n`);
  return failed + refused.length === 0 ? 0 : 1;
}

async function build(node) {
  await ensureBuilt(node, APPS);
  await ensureBuilt(node, WEB);
  await ensureBuilt(node, TEST_PROGRAMS);
}

const typecheck = () => step('typecheck', 'npm', ['run', '--silent', 'typecheck']);

const lint = () => step('lint', 'npm', ['run', '--silent', 'lint']);

function messageOf(error) {
  if (!(error instanceof Problem)) throw error;
  return error.message;
}
