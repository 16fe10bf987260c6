import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { DeliveryUnknown, type Message } from '#lib/kernel';
import { SmtpNotifier } from './smtp-notifier.js';

const message: Message = {
  messageId: 'r-1@arshjul.kommun.se', to: { name: 'Åsa Öberg', address: 'asa@kommun.se' },
  subject: 'Påminnelse: mål ska lämnas in', text: 'Målen för 2027 ska vara inlämnade.', html: '<p>Målen för 2027 ska vara inlämnade.</p>',
};
const TIMING = { silenceMs: 400, letterMs: 2_000 };

const refusing = (responseCode: number): Error => Object.assign(new Error('Nej'), { responseCode });

describe('A letter by SMTP', () => {
  let ending: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ending) await end();
    ending = [];
  });

  const notifier = (port: number, account = ''): SmtpNotifier =>
    new SmtpNotifier({ url: `smtp://${account}127.0.0.1:${port}`, from: 'Årshjul <arshjul@kommun.se>', timing: TIMING });

  /** A real server in the process; `taken` are the letters that it has been given whole. */
  const server = async (options: SMTPServerOptions = {}): Promise<Readonly<{ port: number; taken: readonly string[] }>> => {
    const taken: string[] = [];
    const smtp = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS'], allowInsecureAuth: true,
      onData: (stream, _session, done) => { void text(stream).then((letter) => { taken.push(letter); done(); }); }, ...options,
    });
    smtp.on('error', () => undefined);
    await new Promise<void>((resolve) => { smtp.listen(0, '127.0.0.1', resolve); });
    ending.push(() => new Promise<void>((resolve) => { smtp.close(resolve); }));
    return { port: (smtp.server.address() as { port: number }).port, taken };
  };

  /** A server that says what it is told to, line by line, and then nothing, or ends. */
  const script = async (lines: readonly string[], isEnded: boolean): Promise<number> => {
    const sockets = new Set<Socket>();
    const raw: Server = createServer((socket) => {
      sockets.add(socket);
      const left = [...lines];
      const say = (): void => {
        const line = left.shift();
        if (line !== undefined) socket.write(`${line}\r\n`);
        else if (isEnded) socket.destroy();
      };
      say();
      socket.on('data', say).on('error', () => undefined);
    });
    await new Promise<void>((resolve) => { raw.listen(0, '127.0.0.1', resolve); });
    ending.push(() => { for (const socket of sockets) socket.destroy(); raw.close(); });
    return (raw.address() as { port: number }).port;
  };

  it('arrives as text and HTML, in Swedish, from us to one person, under the reminder\'s id', async () => {
    const { port, taken } = await server();
    expect(await notifier(port).send(message)).toMatch(/^250/);
    expect(taken).toHaveLength(1);
    for (const header of [/^Message-ID: <r-1@arshjul.kommun.se>$/mi, /^To: =\?UTF-8\?.* <asa@kommun.se>$/m, /^Auto-Submitted: auto-generated$/m, /text\/plain; charset=utf-8/, /text\/html; charset=utf-8/]) {
      expect(taken[0]).toMatch(header);
    }
  });

  it('keeps a line break in a name or a subject out of its headers', async () => {
    const { port, taken } = await server();
    await notifier(port).send({ ...message, subject: 'Hej\r\nBcc: alla@kommun.se', to: { ...message.to, name: 'Åsa\r\nBcc: x@y.se' } });
    expect(taken[0]).not.toMatch(/^Bcc:/mi);
  });

  it('is sent with an account where there is one', async () => {
    const accounts: string[] = [];
    const { port } = await server({ authOptional: false, onAuth: ({ username = '' }, _session, done) => { accounts.push(username); done(null, { user: username }); } });
    await notifier(port, 'arshjul:hemligt@').send(message);
    expect(accounts).toEqual(['arshjul']);
  });

  it.each([
    ['the account is refused', 'credentials-refused', { onAuth: (_auth, _session, done) => { done(refusing(535)); } }],
    ['an account is wanted', 'credentials-refused', { authOptional: false }],
    ['the address bounces', 'address-refused', { onRcptTo: (_address, _session, done) => { done(refusing(550)); } }],
    ['the server is busy', 'server-busy', { onRcptTo: (_address, _session, done) => { done(refusing(451)); } }],
    ['the letter is refused', 'letter-refused', { onData: (stream, _session, done) => { void text(stream).then(() => { done(refusing(554)); }); } }],
    ['the letter is put off', 'server-busy', { onData: (stream, _session, done) => { void text(stream).then(() => { done(refusing(452)); }); } }],
  ] as readonly (readonly [string, string, SMTPServerOptions])[])('is not sent when %s', async (_, reason, options) => {
    const { port } = await server(options);
    const account = options.onAuth ? 'arshjul:fel@' : '';
    await expect(notifier(port, account).send(message)).rejects.toMatchObject({ code: 'not-sent', reason });
  });

  it('is not sent where there is no server', async () => {
    const { port } = await server();
    for (const end of ending.splice(0)) await end();
    await expect(notifier(port).send(message)).rejects.toMatchObject({ reason: 'server-unreachable' });
  });

  const UNTIL_DATA = ['220 hej', '250 hej', '250 ok', '250 ok'];

  it.each([
    ['says nothing', [], false], ['ends at once', [], true], ['goes silent before the letter', UNTIL_DATA, false], ['ends before the letter', UNTIL_DATA, true],
  ] as const)('is not sent to a server that %s', async (_, lines, isEnded) => {
    await expect(notifier(await script(lines, isEnded)).send(message)).rejects.toMatchObject({ reason: 'server-unreachable' });
  });

  it.each([['dies', true], ['goes silent', false]] as const)('may have arrived when the server took it and then %s', async (_, isEnded) => {
    await expect(notifier(await script([...UNTIL_DATA, '354 go on'], isEnded)).send(message)).rejects.toThrow(DeliveryUnknown);
  });

  it('comes to an end, whatever the server does: one that talks and talks is given up', async () => {
    const endless = createServer((socket) => {
      const talking = setInterval(() => { socket.write('220-hej\r\n'); }, 20);
      socket.on('close', () => { clearInterval(talking); }).on('error', () => undefined);
    });
    await new Promise<void>((resolve) => { endless.listen(0, '127.0.0.1', resolve); });
    ending.push(() => { endless.close(); });
    await expect(notifier((endless.address() as { port: number }).port).send(message)).rejects.toMatchObject({ reason: 'server-unreachable' });
  });
});
