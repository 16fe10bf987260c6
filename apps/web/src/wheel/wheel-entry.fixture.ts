import type { Entry } from './wheel-words.js';

/** A period of drafting, as the API tells it. */
export const entry = (over: Partial<Entry> = {}): Entry => ({
  ring: 'committees', kind: 'drafting', from: '2026-04-01', to: '2026-09-01', bodies: [], budgetYear: 2027, title: null, provision: null,
  isDone: false, movedFrom: null, unitsWithLonger: 0, state: 'coming', workingDaysLeft: 10, ...over,
});
