import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { Line, shared, sendTo, type Running } from './keeper.js';

/** The one server of this run, for suites that do it no harm, and a prefix that nobody else uses there. */
export async function ownPrefix(): Promise<Readonly<{ url: string; prefix: string }>> {
  const { url } = await shared('redis');
  return { url, prefix: `test-${randomUUID()}` };
}

/** A server for one suite alone, which may do to it what it likes. It keeps nothing. */
export class OwnRedis {
  private constructor(private readonly line: Line, private running: Running) {}

  static async start(): Promise<OwnRedis> {
    const line = Line.open();
    return new OwnRedis(line, await line.ask('own redis'));
  }

  get url(): string { return this.running.url; }

  kill(): void { sendTo(this.running.pid, 'SIGKILL'); }
  async startAgain(): Promise<void> { this.running = await this.line.ask('again'); }

  /** Its sockets stay open, and nothing is answered. */
  freeze(): void { sendTo(this.running.pid, 'SIGSTOP'); }
  thaw(): void { sendTo(this.running.pid, 'SIGCONT'); }

  /** A command by a connection of its own. */
  async tell(command: string, ...args: readonly string[]): Promise<unknown> {
    const redis = new Redis(this.url, { lazyConnect: true });
    try {
      await redis.connect();
      return await redis.call(command, [...args]);
    } finally {
      redis.disconnect();
    }
  }

  stop(): void { this.line.close(); }
}
