import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { WriterPlan } from './writer.js';

const PROGRAM = 'dist/test/kill/writer.js';

/** What the process has told, and how it ended. */
export type Ended = Readonly<{ told: readonly string[]; code: number | null; signal: NodeJS.Signals | null }>;

export type WriterRun = Readonly<{
  plan: WriterPlan;
  /** Kills the process as soon as it has told the line that this says yes to. */
  killAt?: (line: string) => boolean;
  /** A command that runs the process, such as `strace …`. */
  under?: readonly string[];
}>;

/** Runs a writer (test/kill/writer.ts) until it ends or is killed. */
export function runWriter({ plan, killAt = () => false, under = [] }: WriterRun): Promise<Ended> {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not built: npm test builds it, and so does npx tsc -p test/tsconfig.programs.json`);
  const [command = process.execPath, ...rest] = [...under, process.execPath, PROGRAM, JSON.stringify(plan)];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  const told: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    told.push(line);
    if (killAt(line)) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => { resolve({ told, code, signal }); });
  });
}

/** An append that the process was told is in the log. */
export type Acknowledged = Readonly<{ stream: string; revision: number; position: bigint; ids: readonly string[] }>;

export const acknowledgedIn = (told: readonly string[]): readonly Acknowledged[] => told
  .map((line) => line.split(' '))
  .filter(([kind, ...rest]) => kind === 'ack' && rest.length === 4)
  .map(([, stream = '', revision, position = '', ids = '']) => ({ stream, revision: Number(revision), position: BigInt(position), ids: ids.split(',') }));

export type Refused = Readonly<{ code: string; ids: readonly string[] }>;

export const refusedIn = (told: readonly string[]): readonly Refused[] => told
  .map((line) => line.split(' '))
  .filter(([kind]) => kind === 'no')
  .map(([, code = '', ids = '']) => ({ code, ids: ids.split(',') }));
