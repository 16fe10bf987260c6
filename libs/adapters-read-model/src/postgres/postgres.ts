import { Socket } from 'node:net';
import { Pool, types, type PoolConfig } from 'pg';
import { OutcomeUnknown, Unavailable } from '#lib/kernel';
import { PostgresSession, type PostgresAnswer } from './postgres-session.js';

/** A call is answered within `connectMs` + `answerMs`, or within half a second more where the server is silent. */
export type PostgresTiming = Readonly<{ connectMs: number; answerMs: number }>;

export type PostgresOptions = Readonly<{
  /** `postgres://user:password@host:port/database?sslmode=…` */
  url: string;
  /** Everything of one installation is in schemas of its own. */
  schema: string;
  connectionsMax?: number;
  timing?: PostgresTiming;
}>;

/** `normal`: a crash of the server may undo the latest commits, whole and in order. For what can be made again. */
export type Durability = 'full' | 'normal';

const TIMING: PostgresTiming = { connectMs: 2_000, answerMs: 8_000 };
const CONNECTIONS_MAX = 10;
/** The server's own time-out comes first: its answer is definite. */
const GRACE_MS = 500;
const IDLE_MS_MAX = 60_000;
const KEEP_ALIVE_MS = 10_000;
const SCHEMA_NAME = /^[a-z][a-z0-9_]{0,62}$/;

/** A database's connections. Nothing is connected before the first call, and a server that was away is found again by the next one. */
export class Postgres {
  private readonly pool: Pool;
  private readonly sockets = new Set<Socket>();
  private readonly answerMs: number;
  readonly schema: string;

  constructor(options: PostgresOptions, durability: Durability) {
    if (!SCHEMA_NAME.test(options.schema)) throw new Error(`"${options.schema}" cannot be the name of a schema`);
    this.schema = options.schema;
    this.answerMs = (options.timing ?? TIMING).answerMs;
    this.pool = new Pool({ ...settings(options, durability), stream: () => this.socket() });
    // A connection that breaks leaves the pool by itself; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** One statement that changes nothing. @throws Unavailable */
  read(sql: string, parameters?: readonly unknown[]): Promise<PostgresAnswer> {
    return this.lent((session) => session.ask(sql, parameters));
  }

  /** One statement by itself. @throws StorageFull | Unavailable | OutcomeUnknown */
  write(sql: string, parameters?: readonly unknown[]): Promise<PostgresAnswer> {
    return this.lent((session) => session.ask(sql, parameters, OutcomeUnknown));
  }

  /** All of `work` or nothing. `answerMs`: how long each statement may take. @throws StorageFull | Unavailable | OutcomeUnknown */
  transaction<Result>(work: (session: PostgresSession) => Promise<Result>, answerMs = this.answerMs): Promise<Result> {
    return this.lent(async (session) => {
      session.beMorePatient(answerMs + GRACE_MS);
      try {
        await session.ask(answerMs === this.answerMs ? 'begin' : `begin; set local statement_timeout = ${answerMs}`);
        const result = await work(session);
        await session.ask('commit', [], OutcomeUnknown);
        return result;
      } catch (error) {
        await session.ask('rollback').catch(() => { session.drop(); });
        throw error;
      }
    });
  }

  /** A connection of one's own until it is released. @throws Unavailable */
  async session(): Promise<PostgresSession> {
    try {
      return new PostgresSession(await this.pool.connect(), this.answerMs + GRACE_MS);
    } catch (error) {
      throw new Unavailable(`PostgreSQL cannot be reached: ${messageOf(error)}`, { cause: error });
    }
  }

  /** Waits for the calls under way. */
  async close(): Promise<void> {
    await this.pool.end();
    // A server that is silent would never close its side.
    for (const socket of this.sockets) socket.destroySoon();
  }

  private async lent<Result>(work: (session: PostgresSession) => Promise<Result>): Promise<Result> {
    const session = await this.session();
    try {
      return await work(session);
    } finally {
      session.release();
    }
  }

  private socket(): Socket {
    const socket = new Socket();
    this.sockets.add(socket);
    return socket.on('close', () => this.sockets.delete(socket));
  }
}

function settings({ url, schema, connectionsMax = CONNECTIONS_MAX, timing = TIMING }: PostgresOptions, durability: Durability): PoolConfig {
  const { connectMs, answerMs } = timing;
  return {
    connectionString: url,
    application_name: 'arshjul',
    options: `-c search_path=${schema} -c synchronous_commit=${durability === 'full' ? 'on' : 'off'}`,
    max: connectionsMax,
    connectionTimeoutMillis: connectMs,
    statement_timeout: answerMs,
    lock_timeout: Math.ceil(answerMs / 2),
    idle_in_transaction_session_timeout: 2 * answerMs,
    idleTimeoutMillis: IDLE_MS_MAX,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    types: { getTypeParser: (type) => (type === types.builtins.INT8 ? safeInteger : types.getTypeParser(type)) as unknown },
  };
}

/** PostgreSQL's integers are wider than ours. @throws RangeError beyond 53 bits */
function safeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is more than 53 bits hold`);
  return number;
}

/** A host with several addresses fails once for each, and the sum of it has no message. */
function messageOf(error: unknown): string {
  const { errors, message } = error as Readonly<{ errors?: readonly unknown[]; message?: string }>;
  return errors ? errors.map(messageOf).join(', ') : String(message);
}
