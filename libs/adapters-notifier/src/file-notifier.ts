import { appendFile } from 'node:fs/promises';
import { NotSent, Notifier, type Clock, type Message } from '#lib/kernel';

/** Writes what would be sent to a file, one after the other as text: for trying things out, and where there is no mail server. */
export class FileNotifier extends Notifier {
  override readonly channel = 'file';

  constructor(private readonly file: string, private readonly clock: Clock) { super(); }

  override async send({ messageId, to, subject, text }: Message): Promise<null> {
    const letter = [`Date: ${this.clock.now()}`, `To: ${to.name} <${to.address}>`, `Message-ID: <${messageId}>`, `Subject: ${subject}`, '', text, '', '---', ''];
    await appendFile(this.file, letter.join('\n')).catch((cause: unknown) => { throw new NotSent('unexpected', { cause }); });
    return null;
  }

  override close(): Promise<void> { return Promise.resolve(); }
}
