import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { Line, shared, sendTo, type Running } from './keeper.js';

/** The one server of this run, for suites that do it no harm. @throws Error naming the Debian package where there is none */
export const sharedPostgres = (): Promise<Running> => shared('postgres');

export type OwnSchema = Readonly<{ url: string; schema: string; drop: () => Promise<void> }>;

/** A schema that nobody else uses, on the server of this run. It is not made yet. */
export async function ownSchema(): Promise<OwnSchema> {
  const { url } = await sharedPostgres();
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  return { url, schema, drop: () => tell(url, `drop schema if exists ${schema} cascade`) };
}

/** Statements to the server by a connection of their own. */
export async function tell(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A server for one suite alone, which may do to it what it likes. */
export class OwnPostgres {
  private constructor(private readonly line: Line, private running: Running) {}

  static async start(): Promise<OwnPostgres> {
    const line = Line.open();
    return new OwnPostgres(line, await line.ask('own postgres'));
  }

  get url(): string { return this.running.url; }
  get folder(): string { return this.running.folder; }

  /** As a power cut leaves it: every process ends at once. */
  kill(): void { this.signal('SIGKILL'); }
  async startAgain(): Promise<void> { this.running = await this.line.ask('again'); }

  /** Its sockets stay open, and nothing is answered. */
  freeze(): void { this.signal('SIGSTOP'); }
  thaw(): void { this.signal('SIGCONT'); }

  stop(): void { this.line.close(); }

  private signal(signal: NodeJS.Signals): void {
    for (const pid of [this.running.pid, ...childrenOf(this.running.pid)]) sendTo(pid, signal);
  }
}

function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}
