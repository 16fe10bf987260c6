import { Desk, EventRegistry, type Source } from '#lib/application';
import { historyOf, perform, type Act, type SimulatedClock } from '#lib/history';
import type { Adapters, Clock, Instant } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { openProfile, readTemplate } from '#lib/platform';

const TEMPLATE = 'lulea-2017';

/** The municipality whose history is measured, by its code. */
export const LULEA = '2580';

export const openFolder = (folder: string, clock: Clock): Promise<Adapters> =>
  openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });

export const sourceOf = ({ eventStore }: Pick<Adapters, 'eventStore'>): Source =>
  ({ store: eventStore, registry: new EventRegistry(planningContracts) });

export const deskOver = (adapters: Adapters): Desk => new Desk(sourceOf(adapters), adapters.clock, LULEA);

export type Years = Readonly<{ firstYear: number; lastYear: number; until: Instant }>;

/** Writes years with some 5,700 events each, of 20 goals a unit, and gives back the acts also beyond `until`. */
export async function writeYears(adapters: Adapters, clock: SimulatedClock, { firstYear, lastYear, until }: Years): Promise<readonly Act[]> {
  const template = await readTemplate(TEMPLATE);
  if (!template) throw new Error(`The template ${TEMPLATE} is missing`);
  const acts = historyOf({ seed: 1, template, firstYear, lastYear, goalsPerUnit: 20 });
  await perform(acts, { desk: deskOver(adapters), clock, until });
  return acts;
}
