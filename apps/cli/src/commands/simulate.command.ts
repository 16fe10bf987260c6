import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CAST, SimulatedClock, brokenPromises, simulateYear, type YearTold } from '#lib/history';
import type { CycleTemplate } from '#lib/planning';
import { openProfile, readTemplate, templateNames } from '#lib/platform';
import type { LetterOnRecord } from '#lib/scorecard';
import { DEADLINE_FIT_LABELS, bodyName, reminderLetter, reminderSentence } from '#lib/texts';
import { progressOf } from '../progress.js';
import { tableOf } from '../table.js';
import { NotSo, Told } from '../told.js';
import { wholeTyped } from '../typed.js';

type Options = Readonly<{ template: string; year: string; seed: string; trouble?: string }>;
type Simulated = Readonly<{ template: CycleTemplate; budgetYear: number; seed: number; trouble: number | null }>;

const GOALS_PER_UNIT = 1;

export const simulateCommand = (program: Command): Command => program.command('simulate')
  .description('spela upp ett påhittat budgetår på några sekunder: vem påminns om vad, och när')
  .option('--template <namn>', 'mallen med enheter och sista dagar', 'lulea-2017')
  .option('--year <år>', 'budgetår', String(new Date().getFullYear() + 1))
  .option('--seed <tal>', 'samma tal ger samma år', '1')
  .option('--trouble <antal>', 'i stället så många år där köer, e-post, klockor och processer krånglar: hålls det som lovas?')
  .action(async (_options, command: Command) => {
    const { template: name, year, seed, trouble } = command.optsWithGlobals<Options>();
    const template = await readTemplate(name);
    if (!template) throw new Told(`Det finns ingen mall ${name}. De som finns: ${(await templateNames()).join(', ')}.`);
    const first: Simulated = { template, budgetYear: wholeTyped('--year', year), seed: wholeTyped('--seed', seed), trouble: null };
    if (trouble === undefined) console.log(lettersOf(await simulated(first), template));
    else await tried(first, wholeTyped('--trouble', trouble));
  });

/** In a data folder of its own, which is gone afterwards. */
async function simulated(options: Simulated): Promise<YearTold> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-simulate-'));
  const clock = new SimulatedClock(`${options.budgetYear - 1}-01-01T00:00:00Z`);
  try {
    const adapters = await openProfile({ profile: 'embedded', folder, clock, onBroken: (cause) => { throw cause; } });
    const { municipality: { code } } = options.template;
    return await simulateYear({ ...adapters, clock }, { ...options, municipality: code, goalsPerUnit: GOALS_PER_UNIT, writeLetter: reminderLetter }).finally(() => adapters.close());
  } finally {
    await rm(folder, { recursive: true });
  }
}

function lettersOf({ letters, lastDays }: YearTold, template: CycleTemplate): string {
  const names = new Map(CAST.map(({ personId, name }) => [personId, name]));
  const units = new Map(template.units.map(({ code, name }) => [code, name]));
  const nameOf = (letter: LetterOnRecord): string => names.get(letter.personId) ?? letter.personId;
  const lines = letters.flatMap((letter) => letter.items.map((item) => [letter.day, nameOf(letter), reminderSentence(item, letter.day, (code) => units.get(code) ?? bodyName(code))]));
  const persons = [...new Set(letters.map(nameOf))].map((name) => [name, letters.filter((letter) => nameOf(letter) === name).length]);
  const fits = lastDays.map(({ followUp, day, meeting, reportsIn, fit }) => [day, followUp === null ? 'mål' : `uppföljningen ${followUp}`, meeting ?? 'inget', reportsIn ?? '', DEADLINE_FIT_LABELS[fit]]);
  return [
    tableOf(['dag', 'till', 'om'], lines), tableOf(['person', 'brev'], persons),
    tableOf(['sista dag', 'för', 'sammanträde i KS', 'tjänsteskrivelser senast', 'hinns det'], fits),
  ].join('\n\n');
}

/** Each year twice, without trouble and with. */
async function tried(first: Simulated, years: number): Promise<void> {
  const progress = progressOf('Spelar upp år', years);
  const broken: string[] = [];
  for (let year = 0; year < years; year += 1) {
    const options = { ...first, seed: first.seed + year };
    const [calm, told] = [await simulated(options), await simulated({ ...options, trouble: options.seed })];
    broken.push(...brokenPromises(told, calm).map((promise) => `--seed ${options.seed}: ${promise}`));
    progress.at(year + 1);
  }
  progress.done();
  if (broken.length > 0) throw new NotSo([`Löften som inte hölls i ${years} år:`, ...broken].join('\n'));
  console.log(`${years} år med krångel: ingen påminnelse gick förlorad, kom två gånger, för tidigt eller om något som var gjort.`);
}
