import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Background, Desk, EventRegistry, SignInLinks } from '#lib/application';
import { CAST, ELECTED, SimulatedClock, demoActs, historyOf, holder, perform } from '#lib/history';
import type { Adapters, Instant } from '#lib/kernel';
import { planningContracts, type Capacity, type CycleTemplate } from '#lib/planning';
import { readTemplate, type MailSettings } from '#lib/platform';
import { reminderLetter } from '#lib/texts';
import { createApp } from '../../apps/api/src/create-app.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { Client } from './client.js';
import { MUNICIPALITY, type Opened, type Profile } from './profiles.js';

export { PROFILES } from './profiles.js';

export type StartedApp = Readonly<{
  app: NestFastifyApplication;
  clock: SimulatedClock;
  /** Somebody who is not signed in. */
  anybody: Client;
  /** Signs in whoever of the cast holds the capacity, and names it in each request. */
  signIn: (role: Capacity['role'], body?: string) => Promise<Client>;
  /** The same, once it is that late. */
  signInAt: (instant: Instant, role: Capacity['role'], body?: string) => Promise<Client>;
  /** The read models stand still from now on. */
  stopProjecting: () => Promise<void>;
  close: () => Promise<void>;
}>;

/** `mail`: people are reminded, by this server. */
type StartOptions = Readonly<{ mail?: MailSettings; now?: Instant; isDemo?: boolean; isHttps?: boolean; municipality?: string; webFolder?: string | undefined }>;

/** The API of a municipality whose persons and units are registered, at a moment of the spring before budget year 2027. */
export const startApp = (profile: Profile, options: StartOptions = {}): Promise<StartedApp> => started(profile, options, { before: NOTHING, after: organise });

/** The API of the demo as it is at a moment, the last of its three years being `lastYear`. */
export const startDemo = (profile: Profile, now: Instant, lastYear: number, webFolder?: string): Promise<StartedApp> => started(profile, { now, isDemo: true, webFolder }, {
  before: async ({ eventStore }, clock, template) => {
    const desk = new Desk({ store: eventStore, registry: new EventRegistry(planningContracts) }, clock, MUNICIPALITY);
    await perform(demoActs(template, lastYear), { desk, clock, until: now });
  },
  after: NOTHING,
});

const NOTHING = (): Promise<void> => Promise.resolve();

/** What has happened before the API is started, or is done by it. */
type Past = Readonly<{
  before: (adapters: Adapters, clock: SimulatedClock, template: CycleTemplate) => Promise<void>;
  after: (app: NestFastifyApplication, clock: SimulatedClock, template: CycleTemplate) => Promise<void>;
}>;

async function started(
  profile: Profile, { now = '2026-05-04T08:00:00Z', isDemo = false, isHttps = false, municipality = MUNICIPALITY, webFolder, mail }: StartOptions, { before, after }: Past,
): Promise<StartedApp> {
  const clock = new SimulatedClock(now);
  const opened = await profile.open(clock, mail);
  const { adapters, dispose } = opened;
  await adapters.registers.installation.write({ municipality, isDemo });
  const reminders = mail ? REMINDERS : {};
  for (const { personId, name } of [...CAST, ...ELECTED]) await adapters.registers.persons.put({ personId, name, email: addressOf(personId) });
  await before(adapters, clock, await lulea());
  const app = await createApp(adapters, { isHttps, logger: false, webFolder, ...reminders });
  await app.getHttpAdapter().getInstance().ready();
  const worker = await startWorker(opened, municipality, reminders);
  await after(app, clock, await lulea());
  clock.set(now);
  const anybody = new Client(app.getHttpServer());
  const signIn: StartedApp['signIn'] = async (role, body) => {
    const { personId, capacity } = holder(role, body);
    return anybody.signedIn(await app.get(SignInLinks).issue(personId), capacity);
  };
  return {
    app, clock, anybody, signIn,
    signInAt: (instant, ...capacity) => {
      clock.set(instant);
      return signIn(...capacity);
    },
    stopProjecting: () => (worker ? worker.close() : app.get(Background).stop()),
    close: async () => {
      await app.close();
      await worker?.close();
      await dispose();
    },
  };
}

const startWorker = async ({ openWorker }: Opened, municipality: string, reminders: object): Promise<INestApplicationContext | undefined> =>
  openWorker && createWorker(await openWorker(), { municipality, logger: false, ...reminders });

export const addressOf = (personId: string): string => `${personId}@example.se`;

/** The clock of a journey stands where it was set, far from Redis's; a sweep comes at once. */
const REMINDERS = { reminders: {
  publicUrl: 'https://arshjul.example.se', writeLetter: reminderLetter, sweepMs: 50, timing: { clockAheadMsMax: Infinity, lateMs: 120_000 },
} };

const ORGANISED_BY: Instant = '2026-01-31T00:00:00Z';

async function organise(app: NestFastifyApplication, clock: SimulatedClock, template: CycleTemplate): Promise<void> {
  await perform(historyOf({ seed: 1, template, firstYear: 2027, lastYear: 2027, goalsPerUnit: 1 }), { desk: app.get(Desk), clock, until: ORGANISED_BY });
}

async function lulea(): Promise<CycleTemplate> {
  const template = await readTemplate('lulea-2017');
  if (!template) throw new Error('The template lulea-2017 is missing');
  return template;
}
