import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export const ROOT = join(import.meta.dirname, '../../../..');
export const API = 'dist/apps/api/src/main.js';
const WITHIN_MS = 60_000;

/** A program that serves HTTP in a process of its own. It tells its address on its output when it listens. */
export class Started {
  private constructor(private readonly child: ChildProcess, readonly url: string, readonly startMs: number) {}

  /** `program` is a built file, named from the project's folder. @throws Error where it does not come to listen */
  static async program(program: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Started> {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [join(ROOT, program), ...args], { cwd: ROOT, env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await addressTold(child);
    child.stdout.resume();
    return new Started(child, url, performance.now() - startedAt);
  }

  get residentMegabytes(): number {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exited;
  }
}

async function addressTold(child: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  const patience = setTimeout(() => child.kill('SIGKILL'), WITHIN_MS);
  try {
    return await firstAddress(createInterface(child.stdout));
  } finally {
    clearTimeout(patience);
  }
}

async function firstAddress(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [address] = /http:\/\/[\d.:]+/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('A program to be measured did not come to listen');
}
