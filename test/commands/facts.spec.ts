import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventRegistry, Facts, StreamStates, execute } from '#lib/application';
import { SimulatedClock } from '#lib/history';
import type { Adapters, EventStore } from '#lib/kernel';
import { planningContracts, reminderDecider } from '#lib/planning';
import { openProfile } from '#lib/platform';
import { claimReminder } from '#lib/testing';

const STREAM = '2580.reminder-r-1';
const registry = new EventRegistry(planningContracts);

describe('What a command has read', () => {
  let folder: string;
  let adapters: Adapters;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-facts-'));
    adapters = await openProfile({ profile: 'embedded', folder, clock: new SimulatedClock('2026-09-01T07:00:00Z'), onBroken: (cause) => { throw cause; } });
  });
  afterEach(async () => {
    await adapters.close();
    await rm(folder, { recursive: true });
  });

  const statesOver = (store: EventStore) => new StreamStates({ store, registry }, reminderDecider);

  const claim = (commandId: string, facts?: Facts) =>
    execute({ store: adapters.eventStore, registry }, statesOver(adapters.eventStore), reminderDecider, {
      stream: STREAM, command: claimReminder(), ...(facts && { facts }),
      context: { actor: { personId: 'p-1', role: 'administrator', body: 'KOMMUN' }, commandId, commandHash: commandId, correlationId: commandId },
    });

  it('stays as it was for the whole command, and tells the revision it was read at', async () => {
    const [facts, states] = [new Facts(), statesOver(adapters.eventStore)];
    const before = await facts.of(states, STREAM);
    await claim('another');
    expect(await facts.of(states, STREAM)).toBe(before);
    expect(facts.basedOn).toEqual({ [STREAM]: -1 });
  });

  it('is read again where the command would write to what has moved since', async () => {
    const facts = new Facts();
    await facts.own(statesOver(adapters.eventStore), STREAM);
    await claim('another');
    expect(await claim('late', facts)).toMatchObject({ ok: false, rejection: { code: 'reminder-taken' } });
  });
});
