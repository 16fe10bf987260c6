import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './root.mjs';

/** Runs a program in this one's place: same terminal, same signals. @returns its exit code */
export const foreground = (program, args, env = process.env) => new Promise((resolve, reject) => {
  const child = spawn(program, args, { cwd: ROOT, env, stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', reject);
  child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
});
