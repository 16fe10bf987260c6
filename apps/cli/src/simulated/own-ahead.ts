import { importLog, type SentSettings } from '#lib/application';
import { simulateAhead, type Actor, type AheadTold, type SimulatedStores } from '#lib/history';
import { stockholmDay, type LocalDate, type Registers } from '#lib/kernel';
import { MUNICIPALITY, daysBetween, plusDays } from '#lib/planning';
import { capacitiesHeld, nowIndex } from '#lib/scorecard';
import { namesOfBodies } from '#lib/telling';
import { rejectionSentence, reminderLetter, type NameOf } from '#lib/texts';
import type { Opened } from '../installation.js';
import { progressOf } from '../progress.js';
import { NotSo, Told } from '../told.js';
import { inSimulatedStores } from './simulated-stores.js';
import type { WantedSettings } from './settings-file.js';

/** From today where `from` is left out, a year where `until` is. */
export type OwnAhead = Readonly<{ from?: LocalDate; until?: LocalDate; wanted: WantedSettings }>;

export type OwnTold = AheadTold & Readonly<{ nameOfPerson: (personId: string) => string; nameOf: NameOf }>;

const DAYS_AHEAD = 365;

/**
 * What the municipality's people would be reminded of if nobody did anything more, on a copy of its log: nothing is written in its own, and
 * nothing is sent. Letters go to those they are written to, also where they are stopped now. @throws Told | NotSo
 */
export async function ownAhead(opened: Opened, { from = stockholmDay(new Date().toISOString()), until = plusDays(from, DAYS_AHEAD), wanted }: OwnAhead): Promise<OwnTold> {
  if (until < from) throw new Told(`--until ${until} är före --from ${from}.`);
  const { municipality, readModels: { database: db }, registers } = opened;
  const [at, persons] = [await nowIndex(db), new Map((await registers.persons.list()).map(({ personId, name }) => [personId, name]))];
  const by = await administratorOn(from, opened);
  const told = await inSimulatedStores(`${from}T00:00:00Z`, async (stores) => {
    await copied(opened, stores);
    const progress = progressOf('Spelar upp dagar', daysBetween(from, until) + 1);
    return simulateAhead(stores, { municipality, span: { from, until }, by, sent: settingsSent(wanted), writeLetter: reminderLetter, onDay: progress.at }).finally(progress.done);
  });
  if ('rejection' in told) throw new NotSo(rejectionSentence(told.rejection));
  return { ...told, nameOfPerson: (personId) => persons.get(personId) ?? personId, nameOf: await namesOfBodies({ db, at, municipality }) };
}

async function administratorOn(on: LocalDate, { municipality, readModels: { database: db } }: Opened): Promise<Actor> {
  const held = await capacitiesHeld(db, await nowIndex(db), { municipality, on });
  const administrator = held.find(({ role }) => role === 'administrator');
  if (!administrator) throw new NotSo(`Ingen är administratör ${on}.`);
  return { personId: administrator.personId, capacity: { role: 'administrator', body: MUNICIPALITY } };
}

const REASON = 'Prövas i en uppspelning.';

const settingsSent = ({ plan, calendar }: WantedSettings): readonly SentSettings[] => [
  { kind: 'direct-letters', to: 'everyone', personId: null, reason: REASON },
  ...(plan ? [{ kind: 'set-reminder-policy', plan, reason: REASON } as const] : []),
  ...(calendar ? [{ kind: 'set-closed-days', calendar, reason: REASON } as const] : []),
];

async function copied({ source: { store }, registers, eventCount }: Opened, into: SimulatedStores): Promise<void> {
  const progress = progressOf('Läser loggen', await eventCount());
  const clock = { show: (instant: string) => { into.clock.set(instant); } };
  await importLog({ from: () => store.readAll({ after: 0n }), into: into.eventStore, clock, onProgress: progress.at }).finally(progress.done);
  await copyPersons(registers, into.registers);
}

async function copyPersons(from: Registers, into: Registers): Promise<void> {
  for (const entry of await from.persons.list()) await into.persons.put(entry);
}
