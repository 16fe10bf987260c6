import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SqliteEventStore } from '#lib/adapters-embedded';
import { SqliteRegisters } from '#lib/adapters-read-model';
import { Desk, EventRegistry, Sender, reminderIdOf } from '#lib/application';
import { SimulatedClock } from '#lib/history';
import { DeliveryUnknown, NotSent, Notifier, Unavailable, type EventStore, type Message, type NewEvent } from '#lib/kernel';
import { initialSettings, planningContracts, type Letter, type Reminder } from '#lib/planning';
import { reminderItem } from '#lib/testing';

const LETTER: Letter = { personId: 'p-1', day: '2026-09-01', items: [reminderItem()] };
const REMINDER_ID = reminderIdOf('2580', LETTER);

/** What happens to one who sends: where they are killed, or what the mail server does. */
const FATES = ['sent', 'killed-before-sending', 'killed-after-sending', 'refused', 'unanswered', 'bounced'] as const;
type Fate = (typeof FATES)[number];

class Killed extends Error {}

/** Counts what has left, and does what fate wants. */
class FatefulMail extends Notifier {
  override readonly channel = 'fate';
  readonly left: string[] = [];
  fate: Fate = 'sent';

  override async send({ messageId }: Message): Promise<string | null> {
    if (this.fate === 'killed-before-sending') throw new Killed();
    if (this.fate === 'refused') throw new NotSent('server-busy');
    if (this.fate === 'bounced') throw new NotSent('address-refused');
    this.left.push(messageId);
    if (this.fate === 'unanswered') throw new DeliveryUnknown();
    return null;
  }

  override close(): Promise<void> { return Promise.resolve(); }
}

describe('A letter', () => {
  let folder: string;
  let store: SqliteEventStore;
  let registers: SqliteRegisters;
  let clock: SimulatedClock;
  let mail: FatefulMail;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-once-'));
    await begin();
  });
  afterEach(async () => {
    await end();
    await rm(folder, { recursive: true });
  });

  const begin = async (): Promise<void> => {
    clock = new SimulatedClock('2026-09-01T07:00:00.000Z');
    mail = new FatefulMail();
    store = SqliteEventStore.open({ file: join(folder, `${crypto.randomUUID()}.db`), clock, onBroken: (cause) => { throw cause; } });
    registers = SqliteRegisters.openFile(':memory:');
    await registers.persons.put({ personId: 'p-1', name: 'Karin', email: 'karin@example.se' });
  };
  const end = async (): Promise<void> => {
    await store.close();
    await registers.close();
  };

  /** A process of its own: it has read nothing yet, and is never heard of again once it is killed. */
  const process = (): Readonly<{ sender: Sender; state: () => Promise<Reminder> }> => {
    const isKilled = () => mail.fate === 'killed-before-sending' || mail.fate === 'killed-after-sending';
    const own = killable(store, isKilled);
    const desk = new Desk({ store: own, registry: new EventRegistry(planningContracts) }, clock, '2580');
    const sender = new Sender({
      desk, registers, notifier: mail, publicUrl: 'https://arshjul.example.se', report: () => undefined,
      writeLetter: () => ({ subject: '', text: '', html: '' }),
    });
    return { sender, state: async () => (await desk.reminders.load(desk.names.reminder(REMINDER_ID))).state };
  };
  const send = (): Promise<void> => process().sender.send(LETTER, { nameOf: () => undefined, letters: initialSettings.letters }).catch((error: unknown) => { expect(error).toBeInstanceOf(Unavailable); });
  const stateNow = (): Promise<Reminder> => process().state();

  it('leaves once, however many try at the same moment', async () => {
    await Promise.all(Array.from({ length: 30 }, send));
    expect([mail.left, (await stateNow()).status]).toEqual([[`${REMINDER_ID}@arshjul.example.se`], 'sent']);
  });

  it.each([
    ['sent', 'sent', 1], ['killed-before-sending', 'claimed', 0], ['killed-after-sending', 'claimed', 1], ['refused', 'waiting', 0], ['unanswered', 'unknown', 1], ['bounced', 'failed', 0],
  ] as const)('whose sender is %s is %s', async (fate, status, left) => {
    mail.fate = fate;
    await send();
    mail.fate = 'sent';
    expect([(await stateNow()).status, mail.left.length]).toEqual([status, left]);
  });

  it('leaves at most once, and is never lost without somebody being told, whatever happens to whoever sends it', () => fc.assert(fc.asyncProperty(
    fc.array(fc.record({ fate: fc.constantFrom(...FATES), tries: fc.integer({ min: 1, max: 4 }), minutes: fc.integer({ min: 0, max: 150 }) }), { minLength: 1, maxLength: 12 }),
    async (happenings) => {
      await end();
      await begin();
      for (const { fate, tries, minutes } of happenings) {
        mail.fate = fate;
        await Promise.all(Array.from({ length: tries }, send));
        mail.fate = 'sent';
        clock.set(new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString());
        const state = await stateNow();
        if (state.status === 'claimed') await process().sender.giveUp(REMINDER_ID, state.attempt);
      }
      clock.set(new Date(Date.parse(clock.now()) + 180 * 60_000).toISOString());
      const last = await stateNow();
      if (last.status === 'claimed') await process().sender.giveUp(REMINDER_ID, last.attempt);
      if (last.status === 'waiting') await send();
      const { status } = await stateNow();
      expect(mail.left.length).toBeLessThanOrEqual(1);
      // Sent, or shown to whoever runs it: failed where nothing left, unknown where something may have.
      expect(mail.left.length === 1 ? ['sent', 'unknown'] : ['failed', 'unknown']).toContain(status);
    }), { numRuns: 200 }));
});

/** What a killed process would append never gets there: all but the claim, which it died after. */
function killable(store: EventStore, isKilled: () => boolean): EventStore {
  return new Proxy(store, {
    get: (target, name) => {
      if (name !== 'append') return bound(target, name);
      return (stream: string, expected: Parameters<EventStore['append']>[1], events: readonly NewEvent[]) => {
        if (isKilled() && events[0]?.type !== 'reminder-claimed') throw new Unavailable('The process is gone');
        return target.append(stream, expected, events);
      };
    },
  });
}

function bound(target: EventStore, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === 'function' ? value.bind(target) as unknown : value;
}
