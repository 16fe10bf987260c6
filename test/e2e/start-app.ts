import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Desk } from '#lib/application';
import { CAST, SimulatedClock, historyOf, holder, perform } from '#lib/history';
import type { Adapters, Clock, Instant } from '#lib/kernel';
import type { Capacity } from '#lib/planning';
import { openProfile, readTemplate } from '#lib/platform';
import { createApp } from '../../apps/api/src/create-app.js';
import { SignInLinks } from '../../apps/api/src/session/sign-in-links.js';
import { Client } from './client.js';

/** A way of storing everything. `open` starts from nothing. */
export type Profile = Readonly<{ name: string; open: (clock: Clock) => Promise<Opened> }>;
type Opened = Readonly<{ adapters: Adapters; dispose: () => Promise<void> }>;

/** Every journey is made once over each of these. */
export const PROFILES: readonly Profile[] = [{
  name: 'embedded',
  open: async (clock) => {
    const folder = await mkdtemp(join(tmpdir(), 'arshjul-e2e-'));
    const adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
    return { adapters, dispose: () => rm(folder, { recursive: true }) };
  },
}];

export type StartedApp = Readonly<{
  app: NestFastifyApplication;
  clock: SimulatedClock;
  /** Somebody who is not signed in. */
  anybody: Client;
  /** Signs in whoever of the cast holds the capacity, and names it in each request. */
  signIn: (role: Capacity['role'], body?: string) => Promise<Client>;
  close: () => Promise<void>;
}>;

type StartOptions = Readonly<{ now?: Instant; isDemo?: boolean; isHttps?: boolean }>;

/** The API of a municipality whose persons and units are registered, at a moment of the spring before budget year 2027. */
export async function startApp(profile: Profile, { now = '2026-05-04T08:00:00Z', isDemo = false, isHttps = false }: StartOptions = {}): Promise<StartedApp> {
  const clock = new SimulatedClock(now);
  const { adapters, dispose } = await profile.open(clock);
  await adapters.registers.installation.write({ municipality: '2580', isDemo });
  for (const { personId, name } of CAST) await adapters.registers.persons.put({ personId, name, email: null });
  const app = await createApp(adapters, { isHttps, logger: false });
  await app.getHttpAdapter().getInstance().ready();
  await organise(app.get(Desk), clock);
  clock.set(now);
  const anybody = new Client(app.getHttpServer());
  return {
    app, clock, anybody,
    signIn: async (role, body) => {
      const { personId, capacity } = holder(role, body);
      return anybody.signedIn(await app.get(SignInLinks).issue(personId), capacity);
    },
    close: async () => {
      await app.close();
      await dispose();
    },
  };
}

const ORGANISED_BY: Instant = '2026-01-31T00:00:00Z';

async function organise(desk: Desk, clock: SimulatedClock): Promise<void> {
  const template = await readTemplate('lulea-2017');
  if (!template) throw new Error('The template lulea-2017 is missing');
  await perform(historyOf({ seed: 1, template, firstYear: 2027, lastYear: 2027, goalsPerUnit: 1 }), { desk, clock, until: ORGANISED_BY });
}
