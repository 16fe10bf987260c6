/** `npm run bench [-- --only NAME] [--json FILE] [--events 1000000]` */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { clusterAppendTogether } from './cluster/append-together.js';
import { clusterProject } from './cluster/project.js';
import { clusterRequests, stopBoth } from './cluster/requests.js';
import { stopServers } from './cluster/servers.js';
import { appendOneByOne, appendTogether } from './commands/append.js';
import { decideOnMany } from './commands/decide-on-many.js';
import { stopApi } from './http/api.js';
import { appendWhileReading, appendWhileRebuilding } from './http/append-meanwhile.js';
import { getScorecard } from './http/get-scorecard.js';
import { postGoal } from './http/post-goal.js';
import { goalHistory, screensAsOf, screensAtScale, stopSmall } from './http/screens-at-scale.js';
import { memory, start } from './http/start.js';
import { readLog } from './log/read-log.js';
import { foldLong, foldShort } from './log/read-stream.js';
import { rowOf, type Bench, type Row } from './measure.js';
import { sizes } from './history/sizes.js';
import { rebuildMemory } from './projecting/rebuild-memory.js';
import { rebuilds } from './projecting/rebuild.js';
import { dueJobs } from './reminders/due-jobs.js';
import { mornings } from './reminders/morning.js';
import { noteOf, tableOf } from './table.js';
import { removeTemporaryFolders } from './temporary-folder.js';
import { typed } from './typed.js';
import { firstScreen, largeMatrix, moveSlider } from './web/screens.js';

/** Those over HTTP come last, and of them those that write; after them those on the servers of the cluster profile. */
const BENCHES: readonly Bench[] = [
  appendOneByOne, appendTogether, decideOnMany, foldShort, foldLong, readLog, ...sizes, ...rebuilds, rebuildMemory,
  start, ...screensAtScale, ...screensAsOf, goalHistory, getScorecard, memory, moveSlider, firstScreen, largeMatrix,
  appendWhileReading, appendWhileRebuilding, postGoal,
  clusterAppendTogether, clusterProject, ...clusterRequests, dueJobs, ...mornings,
];

const wanted = BENCHES.filter(({ name }) => name.includes(typed.only));

const rows: Row[] = [];
const notes: string[] = [];
const broken: Readonly<{ name: string; error: unknown }>[] = [];
try {
  for (const bench of wanted) {
    process.stderr.write(`${bench.name} …\n`);
    await rowOf(bench).then((row) => {
      rows.push(row);
      notes.push(...noteOf(bench, row));
    }, (error: unknown) => { broken.push({ name: bench.name, error }); });
  }
} finally {
  await stopApi();
  await stopSmall();
  await stopBoth();
  await stopServers();
  removeTemporaryFolders();
}
console.log(`\nNode ${process.version}, ${availableParallelism()} processors\n\n${tableOf(rows)}\n`);
for (const note of notes) console.log(note);
for (const { name, error } of broken) console.error(`${name} came to no figure:`, error);
if (broken.length > 0) process.exitCode = 1;
if (typed.json !== undefined) writeFileSync(typed.json, `${JSON.stringify(rows, null, 2)}\n`);
