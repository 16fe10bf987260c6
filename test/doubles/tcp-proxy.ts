import { EventEmitter, once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** `hold` takes what comes and passes nothing on; `swallow-answers` passes on what the client says, and nothing of what it is answered. */
type Conduct = 'pass' | 'hold' | 'swallow-answers';

type Pair = Readonly<{ client: Socket; server: Socket }>;

/** Stands between a client and a server on loopback, and does to their connections what networks do. */
export class TcpProxy {
  private readonly pairs = new Set<Pair>();
  private readonly listener: Server;
  private readonly arrivals = new EventEmitter();
  private conduct: Conduct = 'pass';
  private isRefusing = false;

  private constructor(private readonly target: Readonly<{ host: string; port: number }>) {
    this.listener = createServer({ noDelay: true }, (client) => { this.join(client); });
  }

  static async before(target: Readonly<{ host: string; port: number }>): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await new Promise<void>((resolve) => { proxy.listener.listen(0, '127.0.0.1', resolve); });
    return proxy;
  }

  get port(): number {
    return (this.listener.address() as AddressInfo).port;
  }

  /** Resolves when so many have tried to connect from now on. */
  async arrived(count: number): Promise<void> {
    for (let left = count; left > 0; left -= 1) await once(this.arrivals, 'client');
  }

  /** Nobody is answered, and nobody told: connections stay as they are and new ones come about. */
  hold(): void {
    this.conduct = 'hold';
  }

  /** What is asked arrives; what is answered does not. */
  swallowAnswers(): void {
    this.conduct = 'swallow-answers';
  }

  /** Resets every connection, as a server that dies; new ones come about. */
  cut(): void {
    for (const { client, server } of this.pairs) {
      client.resetAndDestroy();
      server.resetAndDestroy();
    }
    this.pairs.clear();
  }

  /** Resets every connection, also those to come. */
  refuse(): void {
    this.isRefusing = true;
    this.cut();
  }

  /** From now on all is well, for connections that were held too: what they said in the meantime is lost with them. */
  restore(): void {
    if (this.conduct !== 'pass') this.cut();
    this.conduct = 'pass';
    this.isRefusing = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => { this.listener.close(resolve); });
  }

  private join(client: Socket): void {
    this.arrivals.emit('client');
    client.on('error', () => undefined);
    if (this.isRefusing) return void client.resetAndDestroy();
    const server = connect({ ...this.target, noDelay: true });
    const pair = { client, server };
    this.pairs.add(pair);
    const part = (): void => {
      this.pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    server.on('error', part).on('close', part);
    client.on('close', part);
    client.on('data', (said) => { if (this.conduct !== 'hold') server.write(said); });
    server.on('data', (answered) => { if (this.conduct === 'pass') client.write(answered); });
  }
}
