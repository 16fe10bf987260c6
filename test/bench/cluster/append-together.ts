import type { Clock, StoredEvent } from '#lib/kernel';
import { openProfile } from '#lib/platform';
import { Municipality } from '../commands/municipality.js';
import { contest, rate, type Bench } from '../measure.js';
import { BareClient } from './bare-client.js';
import { newPlace } from './servers.js';

const TOGETHER = 64;
const SLICE_MS = 400;
const ROUNDS = 9;
/** In slices, or the commands on one goal are in each other's way. */
const SAMPLE = 8 * TOGETHER;

/** Goal commands with all that they read, against the bare client that reads as many streams and appends what they append. */
export const clusterAppendTogether: Bench = {
  name: `cluster: append, ${TOGETHER} at once`, unit: 'commands/s', goal: { atLeast: 0.7 },
  measure: async () => {
    const place = await newPlace();
    const open = (clock: Clock) => openProfile({ profile: 'cluster', ...place, clock, onTrouble: () => undefined });
    const municipality = await Municipality.open(open);
    for (let sent = 0; sent < SAMPLE; sent += TOGETHER) await municipality.sendAll(municipality.commands.take(TOGETHER));
    const sample = (await municipality.lines()).slice(-SAMPLE).map((line) => JSON.parse(line) as StoredEvent);
    const bare = new BareClient(place, sample);
    const together = (work: () => Promise<void>) => () => rate(SLICE_MS, () => work().then(() => TOGETHER));
    const figures = await contest({
      rounds: ROUNDS,
      ours: together(() => municipality.sendAll(municipality.commands.take(TOGETHER))), limit: together(() => bare.appendTogether(TOGETHER)) });
    await municipality.close();
    await bare.close();
    return figures;
  },
};
