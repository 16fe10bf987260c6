import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerAddress } from 'smtp-server';

export type Received = Readonly<{ to: string; letter: string }>;

/** A real SMTP server in this process, which keeps what it is given. */
export class MailServer {
  readonly received: Received[] = [];
  /** What it answers to a recipient: undefined takes the letter. */
  refusal: Readonly<{ responseCode: number }> | undefined;
  /** What it answers when it has the whole letter: undefined takes it, `silence` says nothing and goes away. */
  answer: 'silence' | undefined;
  /** It has letters read to it, and says nothing of them before this is over. */
  busy: Promise<void> = Promise.resolve();
  private news = Promise.withResolvers<void>();

  private constructor(private readonly server: SMTPServer, readonly url: string) {}

  static async start(): Promise<MailServer> {
    const smtp = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => { done(started.refusal ? Object.assign(new Error('Nej'), started.refusal) : null); },
      // Of a letter whose sender is gone in the middle of it nothing is received.
      onData: (stream, session, done) => {
        void text(stream).then(async (letter) => {
          started.take({ to: (session.envelope.rcptTo[0] as SMTPServerAddress).address, letter });
          await started.busy;
          if (started.answer === undefined) done();
          else [...smtp.connections].find(({ id }) => id === session.id)?._socket.destroy();
        }).catch(() => undefined);
      },
    });
    smtp.on('error', () => undefined);
    await new Promise<void>((resolve) => { smtp.listen(0, '127.0.0.1', resolve); });
    const started = new MailServer(smtp, `smtp://127.0.0.1:${(smtp.server.address() as Readonly<{ port: number }>).port}`);
    return started;
  }

  /** As soon as it has been given a letter to somebody. */
  async untilTo(address: string): Promise<void> {
    while (!this.received.some(({ to }) => to === address)) await this.news.promise;
  }

  /** As soon as it has been given so many letters. */
  async untilGiven(letters: number): Promise<void> {
    while (this.received.length < letters) await this.news.promise;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => { this.server.close(resolve); });
  }

  private take(received: Received): void {
    this.received.push(received);
    this.news.resolve();
    this.news = Promise.withResolvers();
  }
}
