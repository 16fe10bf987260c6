import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ProjectionRunner, ReminderSweep, deskOver } from '#lib/application';
import { TimerDueJobs } from '#lib/adapters-embedded';
import { CAST, SimulatedClock, historyOf, perform, type Act } from '#lib/history';
import { Notifier, stockholmInstant, type Adapters } from '#lib/kernel';
import type { CycleTemplate } from '#lib/planning';
import { readTemplate } from '#lib/platform';
import { projections } from '#lib/scorecard';
import { reminderLetter } from '#lib/texts';
import { within, type Bench } from '../measure.js';
import { openFolder, sourceOf } from '../opened.js';
import { temporaryFolder } from '../temporary-folder.js';

const MUNICIPALITIES = 290;
const UNITS = 30;
const AT_ONCE = 16;
const BUDGET_YEAR = 2027;
/** The goals are due on it, and nobody has handed in any. */
const MORNING = '2026-09-08';
const SECONDS_MAX = 60;
const GROWTH_MAX = 1.5;
/** After so many the memory is looked at for the first time. */
const EARLY = 29;

const PREPARED: ReadonlySet<string> = new Set(['register-person', 'grant-role', 'register-unit', 'open-cycle']);

let morning: Promise<Morning> | undefined;

const WHAT = `${MUNICIPALITIES} municipalities with ${UNITS} units each`;

/** From nine o'clock until the last letter is handed over, and how the heap of the process that sends them grows meanwhile. */
export const mornings: readonly Bench[] = [
  { name: `${WHAT}: the last letter of a morning`, unit: 's', goal: { atMost: 1 }, measure: async () => within((await lived()).seconds, SECONDS_MAX) },
  {
    name: `${WHAT}: memory for the last letters beside the first`, unit: 'MB', goal: { atMost: GROWTH_MAX },
    measure: async () => {
      const { heapMb: [early = 0, last = 0] } = await lived();
      return within(last, early);
    },
  },
];

type Morning = Readonly<{ seconds: number; heapMb: readonly number[] }>;

const lived = (): Promise<Morning> => (morning ??= liveMorning());

class CountingMail extends Notifier {
  override readonly channel = 'counted';
  sent = 0;
  override send(): Promise<null> {
    this.sent += 1;
    return Promise.resolve(null);
  }
  override close(): Promise<void> { return Promise.resolve(); }
}

async function liveMorning(): Promise<Morning> {
  const clock = new SimulatedClock('2026-01-01T08:00:00Z');
  const adapters = await openFolder(temporaryFolder(), clock);
  const acts = await preparation();
  await inTurns(codes(), (code) => perform(acts, { desk: deskOver(adapters, code), clock, until: `${MORNING}T00:00:00Z` }));
  for (const { personId, name } of CAST) await adapters.registers.persons.put({ personId, name, email: `${personId}@example.se` });
  const told = await remindAll(adapters, clock);
  await adapters.close();
  return told;
}

async function remindAll(adapters: Adapters, clock: SimulatedClock): Promise<Morning> {
  const { eventStore, registers, readModels } = adapters;
  const [ended, mail, heapMb] = [new AbortController(), new CountingMail(), [] as number[]];
  const runner = new ProjectionRunner({ source: sourceOf(adapters), readModels, projections, onStopped: rethrow, onTrouble: rethrow });
  await runner.start();
  clock.set(stockholmInstant(MORNING, '09:00'));
  const started = performance.now();
  let reminded = 0;
  await inTurns(codes(), async (code) => {
    const sweep = new ReminderSweep({
      desk: deskOver({ eventStore, clock }, code), registers, readModels, dueJobs: new TimerDueJobs(clock), notifier: mail, progress: runner,
      publicUrl: 'https://arshjul.example.se', writeLetter: reminderLetter, report: rethrow, timing: { clockAheadMsMax: Infinity, lateMs: 0 },
    }, ended.signal);
    await sweep.sweep();
    reminded += 1;
    if (reminded === EARLY || reminded === MUNICIPALITIES) heapMb.push(heldMb());
  });
  const seconds = (performance.now() - started) / 1000;
  await runner.stop();
  if (mail.sent < MUNICIPALITIES) throw new Error(`Only ${mail.sent} letters were sent`);
  process.stderr.write(`${mail.sent.toLocaleString('en')} letters\n`);
  return { seconds, heapMb };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is in use and no garbage. */
function heldMb(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1_048_576;
}

const rethrow = (cause: unknown): never => { throw cause; };

const codes = (): readonly string[] => Array.from({ length: MUNICIPALITIES }, (_, n) => String(1000 + n));

/** Some at once, as many processes would. */
async function inTurns(of: readonly string[], work: (code: string) => Promise<unknown>): Promise<void> {
  const left = of.values();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => { for (const code of left) await work(code); }));
}

/** A municipality with units beside those of the template: each of them another's likeness, with the same secretary. */
async function preparation(): Promise<readonly Act[]> {
  const template = await readTemplate('lulea-2017');
  if (!template) throw new Error('The template lulea-2017 is missing');
  const acts = historyOf({ seed: 1, template, firstYear: BUDGET_YEAR, lastYear: BUDGET_YEAR, goalsPerUnit: 1 });
  const alike = template.units.filter(({ code, body }) => code === body).flatMap((unit) => ['2', '3'].map((number) => ({ unit, code: `${unit.code}${number}` })));
  const likenesses = alike.slice(0, UNITS - template.units.length);
  const units = [...template.units, ...likenesses.map(({ unit, code }) => ({ ...unit, code, body: code }))];
  const codesOf = (code: string): readonly string[] => likenesses.flatMap((likeness) => (likeness.unit.code === code ? [likeness.code] : []));
  return acts.filter(({ sent }) => PREPARED.has(sent.kind)).flatMap((act) => withLikenesses(act, { ...template, units }, codesOf));
}

function withLikenesses(act: Act, template: CycleTemplate, codesOf: (code: string) => readonly string[]): readonly Act[] {
  const { sent } = act;
  if (sent.kind === 'open-cycle') return [{ ...act, sent: { ...sent, template } }];
  if (sent.kind === 'grant-role') return [act, ...codesOf(sent.body).map((body) => ({ ...act, sent: { ...sent, body } }))];
  if (sent.kind === 'register-unit') return [act, ...codesOf(sent.code).map((code) => ({ ...act, sent: { ...sent, code, body: code } }))];
  return [act];
}
