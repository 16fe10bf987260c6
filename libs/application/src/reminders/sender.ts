import { randomUUID } from 'node:crypto';
import { contentHash } from '#lib/evidence';
import { NotSent, type Message, type Notifier, type PersonEntry, type Registers } from '#lib/kernel';
import { reminderDecider, type Letter, type LettersDirection, type SendingCommand, type SendingRejection } from '#lib/planning';
import type { Desk } from '../desk.js';
import { execute, type Outcome } from '../execute.js';
import { INSTALLATION } from '../installation-actor.js';
import { reminderIdOf } from './letters.js';

/** The name of a unit by its code, as far as it is registered. */
export type UnitNames = (code: string) => string | undefined;

/** What a letter is sent by beside itself: `letters` says to whom letters go. */
export type Directions = Readonly<{ nameOf: UnitNames; letters: LettersDirection }>;

/** The letter in words, to the person of that name; `isRedirected`: somebody else is given it. */
export type WriteLetter = (letter: Letter & Readonly<{ name: string; isRedirected: boolean; publicUrl: string; nameOf: UnitNames }>) => Readonly<{ subject: string; text: string; html: string }>;

export type SenderParts = Readonly<{
  desk: Desk; registers: Registers; notifier: Notifier; writeLetter: WriteLetter;
  /** Where people reach Årshjul. */
  publicUrl: string;
  report: (trouble: unknown) => void;
}>;

type Claim = Readonly<{ reminderId: string; attempt: number; directions: Directions }>;

/** Sends a letter once: claimed in the log by one of all who try, then sent, then recorded. */
export class Sender {
  constructor(private readonly parts: SenderParts) {}

  /** `items` are what there is still to be reminded of. Somebody else's letter is left to them. */
  async send(letter: Letter, directions: Directions): Promise<void> {
    const { desk } = this.parts;
    const reminderId = reminderIdOf(desk.municipality, letter);
    const claimed = await this.decide({ kind: 'claim-reminder', reminderId, personId: letter.personId, day: letter.day, items: letter.items, now: desk.clock.now() });
    if (!claimed.ok) return;
    const { state } = await desk.reminders.load(desk.names.reminder(reminderId));
    if (state.status === 'claimed') await this.decide(await this.handOver(letter, { reminderId, attempt: state.attempt, directions }));
  }

  /** The outcome of a letter that somebody began to send and did not come back to. */
  async giveUp(reminderId: string, attempt: number): Promise<void> {
    await this.decide({ kind: 'record-outcome-unknown', reminderId, attempt, cause: 'no-record', now: this.parts.desk.clock.now() });
  }

  async lapse(reminderId: string): Promise<void> {
    await this.decide({ kind: 'lapse-reminder', reminderId });
  }

  /** What is to be recorded of the attempt. */
  private async handOver(letter: Letter, { reminderId, attempt, directions }: Claim): Promise<SendingCommand> {
    const { notifier, report, desk: { clock } } = this.parts;
    try {
      const receipt = await this.deliver(letter, { reminderId, directions });
      return { kind: 'record-reminder-sent', reminderId, attempt, channel: notifier.channel, receipt, redirectedTo: redirectedTo(letter, directions.letters) };
    } catch (error) {
      if (!(error instanceof NotSent && error.reason === 'address-missing')) report(error);
      const now = clock.now();
      if (error instanceof NotSent) return { kind: 'record-reminder-not-sent', reminderId, attempt, reason: error.reason, now };
      return { kind: 'record-outcome-unknown', reminderId, attempt, cause: 'no-answer', now };
    }
  }

  private async deliver(letter: Letter, { reminderId, directions }: Omit<Claim, 'attempt'>): Promise<string | null> {
    const { notifier, publicUrl } = this.parts;
    const message = await this.composed(letter, directions).catch((cause: unknown) => {
      throw cause instanceof NotSent ? cause : new NotSent('unexpected', { cause });
    });
    return notifier.send({ messageId: `${reminderId}@${new URL(publicUrl).hostname}`, ...message });
  }

  private async composed(letter: Letter, { nameOf, letters }: Directions): Promise<Omit<Message, 'messageId'>> {
    const { publicUrl, writeLetter } = this.parts;
    const [{ name }, to] = [await this.person(letter.personId), await this.person(redirectedTo(letter, letters) ?? letter.personId)];
    if (to.email === null) throw new NotSent('address-missing');
    const isRedirected = to.personId !== letter.personId;
    return { to: { name: to.name, address: to.email }, ...writeLetter({ ...letter, name, isRedirected, publicUrl, nameOf }) };
  }

  private async person(personId: string): Promise<PersonEntry> {
    const [entry] = await this.parts.registers.persons.find([personId]);
    return entry ?? { personId, name: '', email: null };
  }

  /** Each try has a command id of its own, so that one that was beaten to it is never taken for the winner. */
  private decide(command: SendingCommand): Promise<Outcome<SendingRejection>> {
    const { desk } = this.parts;
    const commandId = randomUUID();
    return execute(desk.source, desk.reminders, reminderDecider, {
      stream: desk.names.reminder(command.reminderId), command,
      context: { actor: INSTALLATION, commandId, commandHash: contentHash(command), correlationId: command.reminderId },
    });
  }
}

/** Who gets the letter in the person's stead, if anybody does. */
const redirectedTo = (letter: Letter, { personId }: LettersDirection): string | null => (personId === letter.personId ? null : personId);
