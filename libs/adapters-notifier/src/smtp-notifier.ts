import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { DeliveryUnknown, NotSent, Notifier, type Message } from '#lib/kernel';
import { SmtpSession, type SmtpTiming } from './smtp-session.js';
import { whyNotSent } from './smtp-failure.js';

export type SmtpOptions = Readonly<{
  /** `smtp://[user:password@]host:587`, upgraded to TLS where the server can; `smtps:` with TLS from the start. */
  url: string;
  /** Who it comes from: `Årshjul <arshjul@kommun.se>`. */
  from: string;
  timing?: SmtpTiming;
}>;

const TIMING: SmtpTiming = { silenceMs: 15_000, letterMs: 60_000 };

/** Letters by SMTP, each over a connection of its own: what is said of one never concerns another. */
export class SmtpNotifier extends Notifier {
  override readonly channel = 'smtp';

  constructor(private readonly options: SmtpOptions) { super(); }

  override async send(message: Message): Promise<string> {
    const { url, timing = TIMING } = this.options;
    const letter = letterOf(await this.composed(message));
    const session = new SmtpSession(url, timing);
    try {
      return await session.send({ from: addressIn(this.options.from), to: message.to.address }, letter.stream);
    } catch (cause) {
      const reason = whyNotSent(cause, letter.isBegun());
      throw reason ? new NotSent(reason, { cause }) : new DeliveryUnknown(`Nobody knows whether ${message.messageId} arrived`, { cause });
    } finally {
      session.close();
    }
  }

  override close(): Promise<void> { return Promise.resolve(); }

  private composed({ messageId, to, subject, text, html }: Message): Promise<Buffer> {
    const mail = new MailComposer({
      from: this.options.from, to, subject, text, html, messageId: `<${messageId}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'sv' },
    });
    return mail.compile().build();
  }
}

/** Nodemailer reads the letter when the server has agreed to take it: until then nothing of it has left. */
function letterOf(composed: Buffer): Readonly<{ stream: Readable; isBegun: () => boolean }> {
  let isBegun = false;
  const stream = new Readable({
    read() {
      isBegun = true;
      this.push(composed);
      this.push(null);
    },
  });
  return { stream, isBegun: () => isBegun };
}

const addressIn = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;
