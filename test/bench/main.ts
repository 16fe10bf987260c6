import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { appendOneByOne, appendTogether } from './commands/append.js';
import { stopApi } from './http/api.js';
import { appendWhileRebuilding } from './http/append-while-rebuilding.js';
import { getScorecard, getScorecardAsOf } from './http/get-scorecard.js';
import { postGoal } from './http/post-goal.js';
import { memory, start } from './http/start.js';
import { readLog } from './log/read-log.js';
import { foldLong, foldShort } from './log/read-stream.js';
import { rowOf, type Bench, type Row } from './measure.js';
import { rebuilds } from './projecting/rebuild.js';
import { tableOf } from './table.js';
import { removeTemporaryFolders } from './temporary-folder.js';

const BENCHES: readonly Bench[] = [
  appendOneByOne, appendTogether, foldShort, foldLong, readLog, ...rebuilds,
  start, getScorecardAsOf, getScorecard, postGoal, appendWhileRebuilding, memory,
];

const { values: { json, only = '' } } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });

const rows: Row[] = [];
try {
  for (const bench of BENCHES.filter(({ name }) => name.includes(only))) {
    process.stderr.write(`${bench.name} …\n`);
    rows.push(await rowOf(bench));
  }
} finally {
  await stopApi();
  removeTemporaryFolders();
}
process.stdout.write(`${tableOf(rows)}\n`);
if (json !== undefined) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
