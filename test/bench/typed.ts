import { parseArgs } from 'node:util';

const { values: { json, only = '', events = '100000' } } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' }, events: { type: 'string' } } });

/** What was typed after `npm run bench --`. */
export const typed = { json, only } as const;

const EVENTS_MIN = 20_000;
const EVENTS_MAX = 1_100_000;

/** How many events the history that is measured has, or some more: `--events`. */
export const EVENTS = eventsTyped(events);

/** In the names of what is measured. */
export const LARGE = `${EVENTS.toLocaleString('en')} events`;

function eventsTyped(text: string): number {
  const number = Number(text.replaceAll(/[ _,]/g, ''));
  if (!Number.isSafeInteger(number) || number < EVENTS_MIN || number > EVENTS_MAX) throw new Error(`--events is a number from ${EVENTS_MIN} to ${EVENTS_MAX}, not ${text}`);
  return number;
}
