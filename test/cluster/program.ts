import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

export type Ended = Readonly<{ code: number | null; signal: NodeJS.Signals | null; told: string }>;

/** A built program in a process of its own. */
export class Program {
  /** All that it has said. */
  told = '';
  readonly ended: Promise<Ended>;
  private readonly waiting = new Set<() => void>();

  private constructor(private readonly child: ChildProcess) {
    for (const output of [child.stdout, child.stderr]) {
      if (output) createInterface(output).on('line', (line) => { this.hear(line); });
    }
    this.ended = new Promise((resolve) => {
      child.once('close', (code, signal) => { resolve({ code, signal, told: this.told }); });
    });
  }

  /** `environment` is all that it is given beside the way to other programs. */
  static start(app: 'api' | 'worker' | 'cli', environment: Readonly<Record<string, string>>, flags: readonly string[] = []): Program {
    return Program.run(`dist/apps/${app}/src/main.js`, environment, flags);
  }

  static run(file: string, environment: Readonly<Record<string, string>>, flags: readonly string[] = []): Program {
    if (!existsSync(file)) throw new Error(`${file} is not built: npm run build makes it`);
    return new Program(spawn(process.execPath, [file, ...flags], { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** What the first group of `pattern` stands for in what it says, as soon as it has said so. @throws Error where it ends before */
  async says(pattern: RegExp): Promise<string> {
    const ended = this.ended.then(() => true);
    for (let isOver = false; ;) {
      const found = pattern.exec(this.told);
      if (found) return found[1] ?? '';
      if (isOver) throw new Error(`The program ended without saying ${String(pattern)}:\n${this.told}`);
      isOver = await Promise.race([ended, new Promise<false>((resolve) => { this.waiting.add(() => { resolve(false); }); })]);
    }
  }

  /** SIGTERM asks it to stop, SIGKILL does not ask. */
  end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }

  private hear(line: string): void {
    this.told += `${line}\n`;
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }
}

/** An API that listens, at its address. */
export async function startApi(environment: Readonly<Record<string, string>>): Promise<Readonly<{ program: Program; address: string }>> {
  const program = Program.start('api', environment);
  return { program, address: await program.says(/lyssnar på (\S+)/) };
}
