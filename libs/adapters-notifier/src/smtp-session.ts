import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** How long a server may say nothing, and how long a letter may take in all, before it is given up. */
export type SmtpTiming = Readonly<{ silenceMs: number; letterMs: number }>;

/** One letter's way to a mail server. */
export class SmtpSession {
  private readonly connection: SMTPConnection;
  private readonly auth: Readonly<{ user: string; pass: string }> | undefined;
  private readonly broken: Promise<never>;
  private timer: NodeJS.Timeout | undefined;

  constructor(url: string, { silenceMs, letterMs }: SmtpTiming) {
    const { protocol, hostname, port, username, password } = new URL(url);
    this.auth = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined;
    this.connection = new SMTPConnection({
      host: hostname, port: port || undefined, secure: protocol === 'smtps:',
      connectionTimeout: silenceMs, greetingTimeout: silenceMs, socketTimeout: silenceMs, dnsTimeout: silenceMs,
    });
    this.broken = new Promise((_, reject) => {
      this.connection.on('error', reject);
      this.connection.on('end', () => { reject(new Error('The mail server ended the connection')); });
      this.timer = setTimeout(() => { reject(new Error(`The mail server has not answered within ${letterMs} ms`)); }, letterMs);
    });
    this.broken.catch(() => undefined);
  }

  /** Resolves with what the server said when it took the letter. */
  async send(envelope: Readonly<{ from: string; to: string }>, letter: Readable): Promise<string> {
    return Promise.race([this.broken, this.conversation(envelope, letter)]);
  }

  close(): void {
    clearTimeout(this.timer);
    this.connection.close();
  }

  private async conversation(envelope: Readonly<{ from: string; to: string }>, letter: Readable): Promise<string> {
    const { connection, auth } = this;
    await promisify((done: (error?: Error | null) => void) => { connection.connect(done); })();
    if (auth) await promisify((done: (error?: Error | null) => void) => { connection.login(auth, (error) => { done(error); }); })();
    return promisify((done: (error: Error | null, answer: string) => void) => {
      connection.send({ from: envelope.from, to: [envelope.to] }, letter, (error, info) => { done(error ?? null, info?.response ?? ''); });
    })();
  }
}
