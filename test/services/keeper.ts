import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export type Running = Readonly<{ url: string; pid: number; folder: string }>;
type Kind = 'postgres' | 'redis';
type Question = `${'share' | 'own'} ${Kind}` | 'again';

/** The one server of this run, for suites that do it no harm. @throws Error naming the Debian package where there is none */
export async function shared(kind: Kind): Promise<Running> {
  const line = Line.open();
  return line.ask(`share ${kind}`).finally(() => { line.close(); });
}

/** To the keeper of the servers, which Jest's global setup has started (infra/services). */
export class Line {
  private constructor(private readonly socket: Socket, private readonly answers: AsyncIterator<string>) {}

  static open(): Line {
    const path = process.env['TEST_SERVICES_SOCKET'];
    if (path === undefined) throw new Error('Nobody keeps the servers of the tests: run Jest by its configuration');
    const socket = connect(path);
    return new Line(socket, createInterface(socket)[Symbol.asyncIterator]());
  }

  async ask(question: Question): Promise<Running> {
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

export function sendTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
