import { Socket } from 'node:net';
import { Client } from 'pg';

/** How often the holder shows that it lives, and how long the server waits for one that says nothing. */
export type LeadTiming = Readonly<{ beatMs: number; leaseMs: number }>;

/**
 * A connection that holds the lead, or asks for it. The server frees the lead with the connection: at once when its process dies,
 * after `leaseMs` when it is frozen or cut off. The holder learns of a loss within two beats, which is sooner.
 */
export class PostgresLead {
  private readonly name: string;
  private readonly socket = new Socket();
  private readonly client: Client;
  private readonly loss = new AbortController();
  private beating: NodeJS.Timeout | undefined;

  constructor({ url, schema }: Readonly<{ url: string; schema: string }>, private readonly timing: LeadTiming) {
    this.name = `arshjul leader ${schema}`;
    this.client = new Client({
      connectionString: url, application_name: this.name, stream: () => this.socket,
      options: `-c idle_session_timeout=${timing.leaseMs}`,
      connectionTimeoutMillis: timing.leaseMs, query_timeout: timing.beatMs,
    });
    this.client.on('error', this.lose);
    this.client.on('end', () => { this.lose(new Error('The connection that held the lead has ended')); });
  }

  get lost(): AbortSignal {
    return this.loss.signal;
  }

  async connect(): Promise<void> {
    await this.client.connect();
  }

  async isGiven(): Promise<boolean> {
    const { rows: [row] } = await this.client.query<{ given: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as given', [this.name]);
    if (row?.given) this.beating = setInterval(() => { this.client.query('select 1').catch(this.lose); }, this.timing.beatMs);
    return row?.given === true;
  }

  /** A server that is silent is not waited for. */
  async end(): Promise<void> {
    clearInterval(this.beating);
    const silence = setTimeout(() => { this.socket.destroy(); }, this.timing.beatMs);
    await this.client.end();
    clearTimeout(silence);
  }

  private readonly lose = (reason: unknown): void => { this.loss.abort(reason); };
}
