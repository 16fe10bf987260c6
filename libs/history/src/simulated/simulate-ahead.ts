import type { Kysely } from 'kysely';
import { SettingsCommand, SettingsHandler, deskOver, type SentSettings, type SettingsAnswer, type WriteLetter } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { stockholmInstant, type Rejected, type Rejection } from '#lib/kernel';
import { cycles, nowIndex, type ScorecardDatabase } from '#lib/scorecard';
import type { Actor } from '../cast.js';
import { lastDaysIn, type LastDay } from './last-days-in.js';
import { SimulatedWorld, type DaysTold, type SimulatedStores, type Span } from './simulated-world.js';

/** `sent` is what `by` decides on the morning of the first day, where it is not so already; `onDay` is told how many days are over. */
export type AheadOptions = Readonly<{ municipality: string; span: Span; by: Actor; sent: readonly SentSettings[]; writeLetter: WriteLetter; onDay?: (days: number) => void }>;

/** `lastDays`: of all years that have not been closed, how the deadlines of the span fall before KS's meetings. */
export type AheadTold = Pick<DaysTold, 'letters' | 'troubles'> & Readonly<{ lastDays: readonly LastDay[] }>;

type Refused = Extract<SettingsAnswer, Rejected<Rejection>>;

/** What an installation would remind its people of if nobody did anything more. The stores hold a copy of its log, and its persons. */
export async function simulateAhead(stores: SimulatedStores, { municipality, span, by, sent, writeLetter, onDay }: AheadOptions): Promise<AheadTold | Refused> {
  stores.clock.set(stockholmInstant(span.from, MORNING));
  for (const setting of sent) {
    const commandId = derivedId('simulated', setting.kind);
    const answer = await new SettingsHandler(deskOver(stores, municipality)).execute(new SettingsCommand(setting, { ...by, commandId, correlationId: commandId }));
    if (!answer.ok && answer.rejection.code !== 'settings-unchanged') return answer;
  }
  const world = new SimulatedWorld(stores, { municipality, acts: [], span, trouble: null, writeLetter, ...(onDay && { onDay }) });
  try {
    const { letters, troubles } = await world.run();
    return { letters: letters.filter(({ day }) => day <= span.until), troubles, lastDays: await lastDaysWithin(stores, municipality, span) };
  } finally {
    await world.close();
  }
}

const MORNING = '00:01';

async function lastDaysWithin({ readModels }: SimulatedStores, municipality: string, { from, until }: Span): Promise<readonly LastDay[]> {
  const db = readModels.database as Kysely<ScorecardDatabase>;
  const open = (await cycles(db, await nowIndex(db), { municipality })).filter(({ milestones }) => milestones.closedOn === null);
  const lastDays = await Promise.all(open.map(({ budgetYear }) => lastDaysIn(db, { municipality, budgetYear })));
  return lastDays.flat().filter(({ day }) => day >= from && day <= until).toSorted((one, other) => one.day.localeCompare(other.day));
}
