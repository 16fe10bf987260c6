import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { ROOT } from './root.mjs';

const LINE_EVERY_SECONDS = 10;

/** What a person can mend: shown as it is, without a stack. */
export class Problem extends Error {}

/**
 * Runs a program as one visible step. Lines on stderr say how long it has been going; its own output is kept back
 * and shown only where it fails.
 * @throws Problem
 */
export async function step(title, program, args, options = {}) {
  const stop = showElapsed(title);
  const { failed, output } = await run(program, args, options);
  stop(failed ? '✗' : '✓');
  if (failed) throw new Problem(`${output.trimEnd()}\n${title}: ${failed}`);
}

/** Runs a command's main function; a problem ends the process with exit code 1 and its message. */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function showElapsed(title) {
  const started = performance.now();
  const say = (text) => process.stderr.write(`${title} ${text}\n`);
  const elapsed = () => `${Math.round((performance.now() - started) / 1000)} s`;
  say('…');
  const timer = setInterval(() => say(`… ${elapsed()}`), LINE_EVERY_SECONDS * 1000);
  return (mark) => {
    clearInterval(timer);
    say(`${mark} ${elapsed()}`);
  };
}

const run = (program, args, options) => new Promise((resolve) => {
  const child = spawn(program, args, { cwd: ROOT, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const end = (failed) => resolve({ failed, output: Buffer.concat(chunks).toString() });
  child.on('error', (error) => end(error.message));
  child.on('close', (code, signal) => end(code === 0 ? undefined : `ended with ${signal ?? `exit code ${code}`}`));
});
