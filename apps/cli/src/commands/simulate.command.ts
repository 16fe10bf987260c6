import { Option, type Command } from 'commander';
import { CAST, brokenPromises, simulateYear, type YearTold } from '#lib/history';
import { bodyName, reminderLetter } from '#lib/texts';
import type { CycleTemplate } from '#lib/planning';
import { readTemplate, templateNames } from '#lib/platform';
import { simulationAnswer } from '../answers/simulation.answer.js';
import { inForms, print, type Form } from '../answer.js';
import { withInstallation } from '../installation.js';
import { progressOf } from '../progress.js';
import { ownAhead, type OwnAhead } from '../simulated/own-ahead.js';
import { settingsFile } from '../simulated/settings-file.js';
import { inSimulatedStores } from '../simulated/simulated-stores.js';
import { NotSo, Told } from '../told.js';
import { dayTyped, wholeTyped } from '../typed.js';

type Options = Form & Readonly<{ data: string; own?: true; from?: string; until?: string; settings?: string; template: string; year: string; seed: string; trouble?: string }>;
type Simulated = Readonly<{ template: CycleTemplate; budgetYear: number; seed: number; trouble: number | null }>;

const GOALS_PER_UNIT = 1;
const OF_INVENTED = ['template', 'year', 'seed', 'trouble'];

export const simulateCommand = (program: Command): Command => inForms(program.command('simulate'))
  .description('spela upp ett budgetår på mindre än en minut: vem påminns om vad, när, och hur ligger de sista dagarna mot KS sammanträden? En påhittad kommuns år, eller med --own det egna')
  .option('--template <namn>', 'mallen med enheter och sista dagar', 'lulea-2017')
  .option('--year <år>', 'budgetår', String(new Date().getFullYear() + 1))
  .option('--seed <tal>', 'samma tal ger samma år', '1')
  .option('--trouble <antal>', 'i stället så många år där köer, e-post, klockor och processer krånglar: hålls det som lovas?')
  .addOption(new Option('--own', 'i stället den egna kommunens dagar, roller och påminnelser, om ingen gör något mer; ingenting skickas').conflicts(OF_INVENTED))
  .addOption(new Option('--from <dag>', 'med --own: den första dagen, annars i dag').conflicts(OF_INVENTED))
  .addOption(new Option('--until <dag>', 'med --own: den sista dagen, annars ett år framåt').conflicts(OF_INVENTED))
  .addOption(new Option('--settings <fil>', 'med --own: med en annan plan eller kalender, i den form som GET /v1/settings svarar').conflicts(OF_INVENTED))
  .action(async (_options, command: Command) => {
    const options = command.optsWithGlobals<Options>();
    if (options.own) print(simulationAnswer(await withInstallation(options.data, 'read', async (opened) => ownAhead(opened, await aheadOf(options)))), options);
    else await invented(options);
  });

async function aheadOf({ from, until, settings }: Options): Promise<OwnAhead> {
  return {
    ...(from !== undefined && { from: dayTyped(from) }), ...(until !== undefined && { until: dayTyped(until) }),
    wanted: settings === undefined ? {} : await settingsFile(settings),
  };
}

async function invented({ own: _own, from, until, settings, ...options }: Options): Promise<void> {
  if ([from, until, settings].some((given) => given !== undefined)) throw new Told('--from, --until och --settings gäller den egna kommunen: skriv --own också.');
  const template = await readTemplate(options.template);
  if (!template) throw new Told(`Det finns ingen mall ${options.template}. De som finns: ${(await templateNames()).join(', ')}.`);
  const first: Simulated = { template, budgetYear: wholeTyped('--year', options.year), seed: wholeTyped('--seed', options.seed), trouble: null };
  if (options.trouble !== undefined) await tried(first, wholeTyped('--trouble', options.trouble));
  else print(simulationAnswer({ ...await simulated(first), nameOfPerson: castName, nameOf: namesIn(template) }), options);
}

const castName = (personId: string): string => CAST.find((member) => member.personId === personId)?.name ?? personId;

function namesIn({ units }: CycleTemplate): (code: string) => string {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? bodyName(code);
}

const simulated = (options: Simulated): Promise<YearTold> => inSimulatedStores(`${options.budgetYear - 1}-01-01T00:00:00Z`, (stores) =>
  simulateYear(stores, { ...options, municipality: options.template.municipality.code, goalsPerUnit: GOALS_PER_UNIT, writeLetter: reminderLetter }));

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
