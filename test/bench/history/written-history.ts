import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRY_OUT, rebuild } from '#lib/application';
import { CAST, ELECTED, SimulatedClock } from '#lib/history';
import type { Adapters, Instant, LocalDate } from '#lib/kernel';
import { projections } from '#lib/scorecard';
import { LULEA, openFolder, sourceOf, writeYears } from '../opened.js';
import { OUTPUT, removeOlder, temporaryFolder } from '../temporary-folder.js';
import { EVENTS } from '../typed.js';
import { digestOfProgram } from './digest.js';

/** At least so many come of a year. */
const EVENTS_A_YEAR = 5_700;
const YEARS = Math.ceil(EVENTS / EVENTS_A_YEAR);
/** No budget year is later than 2199. */
const FIRST_YEAR = Math.min(2026, 2200 - YEARS);
const LAST_YEAR = FIRST_YEAR + YEARS - 1;
/** From the last two years come some 10,000. */
const LATE_FIRST_YEAR = LAST_YEAR - 1;

/** A data folder of a municipality's events with its read models. Nobody may write in it: who wants to, copies it. */
export type WrittenHistory = Readonly<{
  folder: string;
  events: number;
  /** The last day of the history. */
  today: LocalDate;
  /** When half of the events were known, and the budget year that was followed up then. */
  middle: Readonly<{ knownAt: Instant; budgetYear: number }>;
}>;

const HISTORIES = join(OUTPUT, 'history');
const ABOUT = 'about.json';
const KEPT_HOURS = 4;

let written: Promise<WrittenHistory> | undefined;
let short: Promise<WrittenHistory> | undefined;

/** Written once for each state of the program, and kept for the next run. */
export const writtenHistory = (): Promise<WrittenHistory> => (written ??= findOrWrite(FIRST_YEAR));

/** Its last years, as if Årshjul had begun with them. */
export const shortHistory = (): Promise<WrittenHistory> => (short ??= findOrWrite(LATE_FIRST_YEAR));

let copied: string | undefined;

/** The same history for those who write beside it. */
export async function copyOfHistory(): Promise<string> {
  if (copied !== undefined) return copied;
  copied = temporaryFolder();
  cpSync((await writtenHistory()).folder, copied, { recursive: true });
  return copied;
}

async function findOrWrite(firstYear: number): Promise<WrittenHistory> {
  const folder = join(HISTORIES, `${digestOfProgram()}-${firstYear}-${LAST_YEAR}`);
  const about = join(folder, ABOUT);
  if (!existsSync(about)) await write(folder, firstYear);
  return JSON.parse(readFileSync(about, 'utf8')) as WrittenHistory;
}

/** Made beside and renamed when whole: another bench may be at work on it or on that of another state of the program. */
async function write(folder: string, firstYear: number): Promise<void> {
  removeOlder(HISTORIES, KEPT_HOURS);
  const making = `${folder}.${process.pid}`;
  const clock = new SimulatedClock(`${firstYear}-01-01T00:00:00.000Z`);
  const adapters = await openFolder(making, clock);
  await introduce(adapters);
  await writeYears(adapters, clock, { firstYear, lastYear: LAST_YEAR, until: `${LAST_YEAR}-12-31` });
  await adapters.readModels.open(projections);
  const reached = await rebuild({ source: sourceOf(adapters), readModels: adapters.readModels, projections });
  await adapters.registers.followers.advance(CARRY_OUT, reached);
  const about = await describe(adapters, folder);
  await adapters.close();
  writeFileSync(join(making, ABOUT), JSON.stringify(about));
  if (existsSync(folder)) rmSync(making, { recursive: true });
  else renameSync(making, folder);
}

/** A demo, since its persons can be signed in as without proof. */
async function introduce({ registers }: Adapters): Promise<void> {
  await registers.installation.write({ municipality: LULEA, isDemo: true });
  for (const { personId, name } of [...CAST, ...ELECTED]) await registers.persons.put({ personId, name, email: null });
}

async function describe({ eventStore }: Adapters, folder: string): Promise<WrittenHistory> {
  const head = await eventStore.head();
  for await (const { recordedAt } of eventStore.readAll({ after: head / 2n, limit: 1 })) {
    return { folder, events: Number(head), today: `${LAST_YEAR}-12-31`, middle: { knownAt: recordedAt, budgetYear: Number(recordedAt.slice(0, 4)) } };
  }
  throw new Error('The history is empty');
}
