import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StreamStates } from '#lib/application';
import type { StoredEvent } from '#lib/kernel';
import { goalDecider, type Goal, type GoalEvent } from '#lib/planning';
import { Municipality } from '../commands/municipality.js';
import { contest, rate, type Bench, type Figures, type Side } from '../measure.js';
import { temporaryFolder } from '../temporary-folder.js';

const SLICE_MS = 50;
const ROUNDS = 25;
const STREAMS = 20;

export const foldShort: Bench = { name: 'read and fold a stream of 8', unit: 'streams/s', goal: { atLeast: 0.7 }, measure: () => measured(8) };
export const foldLong: Bench = { name: 'read and fold a stream of 200', unit: 'streams/s', goal: { atLeast: 0.7 }, measure: () => measured(200) };

/** A goal from the log, nothing of it remembered, against SQLite's rows parsed and folded. */
async function measured(events: number): Promise<Figures> {
  const folder = temporaryFolder();
  const municipality = await Municipality.inFolder(folder);
  const streams = await municipality.goalsOf(events, STREAMS);
  const figures = await contest({ rounds: ROUNDS, ours: loading(municipality, streams), limit: folding(join(folder, 'events.db'), streams) });
  await municipality.close();
  return figures;
}

const loading = ({ desk: { source } }: Municipality, streams: readonly string[]): Side => () => rate(SLICE_MS, async () => {
  const states = new StreamStates(source, goalDecider);
  for (const stream of streams) await states.load(stream);
  return streams.length;
});

function folding(file: string, streams: readonly string[]): Side {
  const lines = new DatabaseSync(file, { readOnly: true }).prepare('select line from events where stream = ? order by rev');
  lines.setReturnArrays(true);
  return () => rate(SLICE_MS, () => {
    for (const stream of streams) folded(lines.all(stream) as unknown as readonly (readonly [string])[]);
    return streams.length;
  });
}

const folded = (rows: readonly (readonly [line: string])[]): Goal =>
  rows.reduce((goal, [line]) => evolved(goal, JSON.parse(line) as StoredEvent & GoalEvent), goalDecider.initial);

const evolved = (goal: Goal, event: StoredEvent & GoalEvent): Goal => goalDecider.evolve(goal, event, event.context.actor.personId);
