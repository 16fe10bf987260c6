import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

export type Running = Readonly<{ url: string; pid: number; folder: string }>;

/** The one server of this run, for suites that do it no harm. @throws Error naming the Debian package where there is none */
export async function sharedPostgres(): Promise<Running> {
  const line = Line.open();
  return line.ask('share').finally(() => { line.close(); });
}

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
    return new OwnPostgres(line, await line.ask('own'));
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

/** To the keeper of the servers, which Jest's global setup has started (infra/services). */
class Line {
  private constructor(private readonly socket: Socket, private readonly answers: AsyncIterator<string>) {}

  static open(): Line {
    const path = process.env['TEST_SERVICES_SOCKET'];
    if (path === undefined) throw new Error('Nobody keeps the servers of the tests: run Jest by its configuration');
    const socket = connect(path);
    return new Line(socket, createInterface(socket)[Symbol.asyncIterator]());
  }

  async ask(question: 'share' | 'own' | 'again'): Promise<Running> {
    this.socket.write(`${question}\n`);
    const { value } = await this.answers.next() as { value?: string };
    const answer = JSON.parse(value ?? '{"problem":"The keeper of the servers is gone"}') as Running | Readonly<{ problem: string }>;
    if ('problem' in answer) throw new Error(answer.problem);
    return answer;
  }

  close(): void {
    this.socket.end();
  }
}

function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

function sendTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
