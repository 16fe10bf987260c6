import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { municipalityName } from '#lib/platform';
import { exportMatter, namesOfBodies, namesOfPersons, type ExportedMatter, type MatterOf } from '#lib/telling';
import { withInstallation, type Opened } from '../installation.js';
import { operatorsReading, thisYear } from '../operator.js';
import { NotSo, Told } from '../told.js';
import { wholeTyped } from '../typed.js';

type Options = Readonly<{ data: string; goal?: string; unit?: string; year: string; knownAt?: string }>;

export const matterCommand = (program: Command): Command => program.command('matter')
  .argument('[fil]', 'zip-filen som skrivs; utan den får den ärendets namn')
  .option('--goal <id>', 'ett mål')
  .option('--unit <kod>', 'en enhets planeringsår')
  .option('--year <år>', 'budgetår, för enheten', thisYear())
  .option('--known-at <tidpunkt>', 'som det var känt då, till exempel 2026-10-05 eller 2026-10-05T12:00:00Z')
  .description('ta ut ett ärende som zip: berättelsen, händelserna så som de är sparade, kontrollsummor och historiken som tabell')
  .action(async (file: string | undefined, _options, command: Command) => {
    const { data, knownAt, ...chosen } = command.optsWithGlobals<Options>();
    const of = matterChosen(chosen);
    const { name, zip, events } = await withInstallation(data, 'read', (opened) => exported(opened, of, knownAt));
    const target = file ?? name;
    if (existsSync(target)) throw new Told(`${target} finns redan. Välj en ny fil.`);
    await writeFile(target, zip, { mode: 0o600 });
    console.log(`${events} händelser är skrivna till ${target}. Filen las-mig.txt i den säger hur de kontrolleras.`);
  });

function matterChosen({ goal, unit, year }: Pick<Options, 'goal' | 'unit' | 'year'>): MatterOf {
  if ((goal === undefined) === (unit === undefined)) throw new Told('Välj en av --goal och --unit.');
  return goal === undefined ? { kind: 'unit', unit: unit ?? '', budgetYear: wholeTyped('--year', year) } : { kind: 'goal', goalId: goal };
}

async function exported(opened: Opened, of: MatterOf, knownAt: string | undefined): Promise<ExportedMatter> {
  const reading = await operatorsReading(opened, knownAt);
  const matter = await exportMatter(reading, of, {
    source: opened.source, persons: await namesOfPersons(opened.registers), bodies: await namesOfBodies(reading), municipalityName: await municipalityName(opened.municipality),
  });
  if (!matter) throw new NotSo(of.kind === 'goal' ? `Det finns inget mål med id ${of.goalId}.` : `Enheten ${of.unit} har inget planeringsår ${of.budgetYear}.`);
  return matter;
}
