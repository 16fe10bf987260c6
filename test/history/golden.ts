import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk, EventRegistry } from '#lib/application';
import { SimulatedClock, perform } from '#lib/history';
import type { Recorded } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { openProfile, readTemplate } from '#lib/platform';
import { projections } from '#lib/scorecard';
import { goldenHistory, goldenLines, keep, nameOf, type GoldenLine } from './golden-lines.js';
import { changedWithoutVersion, digestsOf, keepDigests, keptDigests } from './projection-digests.js';
import { GOAL_ID, SECRETARY_ID, storyIn } from './story.js';
import { tellOfDates } from './story-of-dates.js';
import { tellOfReminders } from './story-of-reminders.js';

/** `npm run golden`: keeps a line of each event type and schema that has none, and the digests of new projections. What is kept never changes. */
async function main(): Promise<void> {
  const lines = goldenLines();
  const changed = changedWithoutVersion(keptDigests(), digestsOf(projections, goldenHistory(lines)));
  if (changed.length > 0) throw new Refused(changed.join('\n'));
  const added = await missingAfter(lines);
  keep(added);
  keepDigests(digestsOf(projections, goldenHistory(goldenLines())));
  process.stdout.write(`Golden lines: ${lines.length} kept, ${added.length} added${added.map(({ name }) => `\n+ ${name}`).join('')}\n`);
}

/** Something for whoever ran the command to do. */
class Refused extends Error {}

async function missingAfter(lines: readonly GoldenLine[]): Promise<readonly GoldenLine[]> {
  const kept = new Set(lines.map(({ name }) => name));
  const missing = planningContracts.filter((contract) => !kept.has(nameOf(contract)));
  if (missing.length === 0) return [];
  const log = await told();
  const found = missing.map((contract) => [nameOf(contract), exampleOf(log, contract.type)] as const);
  const without = found.filter(([, recorded]) => !recorded).map(([name]) => name);
  if (without.length > 0) throw new Refused(`Nothing in test/history/story.ts leads to ${without.join(', ')}. Add an act that does.`);
  return found.flatMap(([, recorded]) => recorded ?? []).sort((one, other) => Number(one.position - other.position))
    .map((recorded) => ({ name: nameOf(recorded), line: recorded.line, leafHash: recorded.leafHash }));
}

/** Of several, the first that concerns the story's goal, or else its secretary: only together do the lines make rows. */
function exampleOf(log: readonly Recorded[], type: string): Recorded | undefined {
  const ofType = log.filter((recorded) => recorded.type === type);
  const about = (id: string): Recorded | undefined => ofType.find(({ line }) => line.includes(id));
  return about(GOAL_ID) ?? about(SECRETARY_ID) ?? ofType[0];
}

/** The story's log, written by the application as it is today over the embedded store. */
async function told(): Promise<readonly Recorded[]> {
  const template = await readTemplate('lulea-2017');
  if (!template) throw new Error('The template lulea-2017 is missing');
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-golden-'));
  const clock = new SimulatedClock('2026-01-01T00:00:00Z');
  const { eventStore: store, readModels, close } = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
  try {
    const acts = storyIn(template);
    const desk = new Desk({ store, registry: new EventRegistry(planningContracts) }, clock, '2580');
    await perform(acts, { desk, clock, until: '9999' });
    await tellOfReminders(desk);
    await tellOfDates(desk, clock, readModels);
    const log: Recorded[] = [];
    for await (const recorded of store.readAll({ after: 0n })) log.push(recorded);
    return log;
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
