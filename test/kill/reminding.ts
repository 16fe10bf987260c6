/**
 * A process that reminds people over a profile's stores until it is told to stop, or killed. Its clock begins at `plan.now` and goes on.
 * It says `settled` when there is nothing left to send, and everything that was begun is told of.
 */
import { setTimeout } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { Background, deskOver, lookAt } from '#lib/application';
import { SystemClock } from '#lib/platform';
import { nowIndex, openLetters, type ScorecardDatabase } from '#lib/scorecard';
import { reminderLetter } from '#lib/texts';
import { openedFrom, type PlainConfig } from './plain-config.js';

export type RemindingPlan = Readonly<{ municipality: string; now: string; config: PlainConfig }>;

const LOOK_EVERY_MS = 100;
/** Sooner than in earnest: what no job has woken anybody for is sent without. */
const TIMING = { clockAheadMsMax: Infinity, lateMs: 1_000 };

const { municipality, now, config } = JSON.parse(process.argv[2] ?? '{}') as RemindingPlan;
const clock = SystemClock.aheadBy(Date.parse(now) - Date.now());
const adapters = await openedFrom(config, clock);
const { registers, readModels, dueJobs, notifier } = adapters;
const background = new Background({
  desk: deskOver(adapters, municipality), readModels, registers, report: () => undefined,
  reminding: { dueJobs, notifier, publicUrl: 'https://arshjul.example.se', writeLetter: reminderLetter, sweepMs: 200, timing: TIMING },
});
const stopping = new AbortController();
process.once('SIGTERM', () => { stopping.abort(); });
await background.start();
while (!stopping.signal.aborted) {
  if (await isSettled()) process.stdout.write('settled\n');
  await setTimeout(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
}
await background.stop();
await adapters.close();

async function isSettled(): Promise<boolean> {
  await background.runner.untilReached(await adapters.eventStore.head(), stopping.signal);
  const db = readModels.database as Kysely<ScorecardDatabase>;
  const [{ due }, open] = [await lookAt(readModels, municipality, clock.now()), await openLetters(db, await nowIndex(db), { municipality })];
  return due.size === 0 && open.every(({ status }) => status === 'failed' || status === 'unknown');
}
