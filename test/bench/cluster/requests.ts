import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { API, ROOT, Started } from '../http/started.js';
import { postingGoals } from '../http/post-goal.js';
import { requestsAnswered, type Asked } from '../http/requests.js';
import { contest, type Bench } from '../measure.js';
import { temporaryFolder } from '../temporary-folder.js';
import { newPlace } from './servers.js';

const WORKER = 'dist/apps/worker/src/main.js';
const ROUNDS = 3;
const LOOK_EVERY_MS = 500;
const BUDGET_YEAR = new Date().getFullYear() + 1;

/** The same demo on either profile: what the servers cost whoever asks. */
export const clusterRequests: readonly Bench[] = [
  {
    name: 'cluster: GET the scorecard, against embedded', unit: 'requests/s', goal: { atLeast: 0.5 },
    why: 'Each answer is a question to PostgreSQL, in another process.',
    measure: () => besideEmbedded(async ({ url }) => ({ url: `${url}/v1/scorecard?budgetYear=${BUDGET_YEAR}` })),
  },
  {
    name: 'cluster: POST a goal, against embedded', unit: 'requests/s', goal: { atLeast: 0.25 },
    why: 'Each command asks the event store for what is new in five streams, and PostgreSQL for the session.',
    measure: () => besideEmbedded(async (api) => ({ url: `${api.url}/v1/goals`, method: 'POST', ...await postingGoals(api, BUDGET_YEAR) })),
  },
];

async function besideEmbedded(asked: (api: Started) => Promise<Asked>) {
  const { cluster, embedded } = await running();
  const [ours, limit] = [await asked(cluster), await asked(embedded)];
  return contest({ rounds: ROUNDS, ours: () => requestsAnswered(ours), limit: () => requestsAnswered(limit) });
}

type Running = Readonly<{ cluster: Started; embedded: Started; worker: ChildProcess }>;

let started: Promise<Running> | undefined;
const running = (): Promise<Running> => (started ??= startBoth());

async function startBoth(): Promise<Running> {
  const { kurrentUrl, postgresUrl, redisUrl, municipality, namespace } = await newPlace();
  const settings = {
    PROFILE: 'cluster', ARSHJUL_MUNICIPALITY: municipality, ARSHJUL_NAMESPACE: namespace, ARSHJUL_PORT: '0',
    ARSHJUL_KURRENT_URL: kurrentUrl, ARSHJUL_POSTGRES_URL: postgresUrl, ARSHJUL_REDIS_URL: redisUrl, ARSHJUL_SMTP_URL: 'smtp://127.0.0.1:1',
  };
  const worker = spawn(process.execPath, [join(ROOT, WORKER), '--demo'], { cwd: ROOT, env: { ...process.env, ...settings }, stdio: 'ignore' });
  const cluster = await Started.program(API, [], settings);
  const embedded = await Started.program(API, ['--port', '0', '--data', temporaryFolder()]);
  for (const { url } of [cluster, embedded]) while (!(await hasDemo(url))) await pause(LOOK_EVERY_MS);
  return { cluster, embedded, worker };
}

async function hasDemo(url: string): Promise<boolean> {
  const [ready, cycle] = [await fetch(`${url}/health/ready`), await fetch(`${url}/v1/cycles/${BUDGET_YEAR}`)];
  return ready.ok && cycle.ok;
}

export async function stopBoth(): Promise<void> {
  if (!started) return;
  const { cluster, embedded, worker } = await started;
  const ended = once(worker, 'exit');
  worker.kill('SIGTERM');
  await Promise.all([cluster.stop(), embedded.stop(), ended]);
}
