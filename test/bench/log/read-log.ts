import { writtenHistory } from '../history/written-history.js';
import { contest, rate, type Bench } from '../measure.js';
import { openBeside } from '#lib/platform';
import { readingAndParsing } from './raw-reading.js';

const ROUNDS = 7;

export const readLog: Bench = {
  name: 'read the whole log', unit: 'events/s', goal: { atLeast: 0.7 },
  measure: async () => {
    const { folder } = await writtenHistory();
    const { eventStore, close } = await openBeside(folder, 'read');
    const ours = () => rate(0, async () => {
      let events = 0;
      for await (const { data } of eventStore.readAll({ after: 0n })) if (data !== undefined) events += 1;
      return events;
    });
    const figures = await contest({ rounds: ROUNDS, ours, limit: readingAndParsing(folder) });
    await close();
    return figures;
  },
};
