/** The limit of the API, a program of its own: `node:http` doing the same with SQLite and nothing else. `bare-server.js FOLDER MUNICIPALITY YEAR` */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RawLog, rawLine } from '../log/raw-log.js';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder.js';

process.on('exit', removeTemporaryFolders);
process.on('SIGTERM', () => process.exit(0));

const [folder = '', municipality = '', year = ''] = process.argv.slice(2);
const log = new RawLog(temporaryFolder());
const reading = new DatabaseSync(join(folder, 'read.db'), { readOnly: true });
const now = reading.prepare('select max("index") as at from checkpoint');
const known = (table: string, more: string) => reading.prepare(`select * from ${table} where municipality = '${municipality}' and known_from <= ?1 and ?1 < known_to ${more}`);
const cycle = known('cycle_v5', 'and budget_year = ?2');
const units = known('unit_v2', 'order by name_sort');
const goals = known('scorecard_v8', 'and budget_year = ?2 order by title_sort, goal_id');

const server = createServer((request, response) => (request.method === 'POST' ? takeDraft(request, response) : giveScorecard(response)));
server.listen(0, '127.0.0.1', () => { console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`); });

function giveScorecard(response: ServerResponse): void {
  const at = Number(now.get()?.['at']);
  answer(response, 200, { cycle: cycle.get(at, year), units: units.all(at), goals: goals.all(at, year).map(goalOnScorecard) });
}

const goalOnScorecard = (row: Record<string, unknown>) => ({
  goalId: row['goal_id'], unit: row['unit'], area: row['area'], status: row['status'], title: row['adopted_title'], daysLate: row['days_late'],
  assessments: JSON.parse(typeof row['assessments'] === 'string' ? row['assessments'] : '[]') as unknown, inForceFrom: row['in_force_from'], inForceTo: row['in_force_to'],
});

type Waiting = Readonly<{ line: string; response: ServerResponse }>;
let waiting: Waiting[] = [];

function takeDraft(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const data = JSON.parse(Buffer.concat(chunks).toString()) as unknown;
    if (waiting.length === 0) setImmediate(commit);
    waiting.push({ line: JSON.stringify({ type: 'goal-drafted', data, context: CONTEXT }), response });
  });
}

/** Of the size that an event's context is of. */
const CONTEXT = { is: 'a context '.repeat(60) };

/** What has come in within a turn is one durable commit, as in the product. */
function commit(): void {
  const group = waiting;
  waiting = [];
  log.appendTogether(group.map(({ line }) => rawLine(line)));
  for (const { response } of group) answer(response, 201, { goalId: randomUUID(), revision: 0, after: 'cDEwMDAwMA' });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
