import { rebuild } from '#lib/application';
import type { AnyProjection } from '#lib/kernel';
import { openBeside } from '#lib/platform';
import { projections } from '#lib/scorecard';
import { copyOfHistory } from '../history/written-history.js';
import { readingAndParsing } from '../log/raw-reading.js';
import { contest, rate, type Bench, type Figures } from '../measure.js';
import { sourceOf } from '../opened.js';
import { EVENTS } from '../typed.js';

/** Where a rebuild takes minutes, one is enough. */
const ROUNDS = EVENTS > 300_000 ? 1 : 3;

/** Each read model from the first event, and all of them in one reading, against reading and parsing alone. */
export const rebuilds: readonly Bench[] = [
  ...projections.map((projection): Bench => ({
    name: `project ${projection.name} from zero`, unit: 'events/s', goal: { atLeast: 0.25 }, measure: () => measured([projection]),
  })),
  {
    name: 'project all from zero, in one reading', unit: 'events/s', goal: { atLeast: 0.15 },
    why: 'Four rows are written for each event, with their indexes, through the WAL.',
    measure: () => measured(projections),
  },
];

async function measured(wanted: readonly AnyProjection[]): Promise<Figures> {
  const folder = await copyOfHistory();
  const { eventStore, readModels, close } = await openBeside(folder, 'rebuild');
  const ours = () => rate(0, async () => {
    const { index } = await rebuild({ source: sourceOf({ eventStore }), readModels, projections: wanted });
    return index;
  });
  const figures = await contest({ rounds: ROUNDS, unpractised: true, ours, limit: readingAndParsing(folder) });
  await close();
  return figures;
}
