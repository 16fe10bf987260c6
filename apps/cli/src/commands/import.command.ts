import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { EventRegistry, Findings, importLog, putRegisterEntries, verifyLog, type Imported, type RegisterEntry } from '#lib/application';
import type { Registers } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { findingSentence } from '../finding-sentence.js';
import { LogFile } from '../log-file/log-file.js';
import { readRegistersFile } from '../log-file/registers-file.js';
import { progressOf } from '../progress.js';
import { NotSo, Told } from '../told.js';
import { withTarget, type Target } from '../target.js';

type Options = Readonly<{ data: string; registers?: string }>;

export const importCommand = (program: Command): Command => program.command('import')
  .argument('<fil>', 'en exporterad logg')
  .option('--registers <fil>', 'också namn, adresser, påbörjade texter och läslogg, ur filen som exporten skrev')
  .description('läs in en exporterad logg i en ny datamapp, eller med PROFILE=cluster i tomma servrar; avbryts det går det vidare nästa gång')
  .action(async (file: string, _options, command: Command) => {
    const { data, registers } = command.optsWithGlobals<Options>();
    for (const one of [file, registers]) if (one !== undefined && !existsSync(one)) throw new Told(`Det finns ingen fil ${one}.`);
    const log = await LogFile.open(file);
    const [total, entries] = [await provenEvents(log), registers === undefined ? [] : await readRegistersFile(registers)];
    const { events, found } = await withTarget(data, log.header, (target) => importInto(target, { log, entries, total }));
    console.log(`${events} händelser är inlästa och är samma som i filen, byte för byte${found === 0 ? '' : ` (${found} fanns redan)`}. Läsmodellerna byggs vid nästa start.`);
  });

/** How many events there are, all of them proven, before anything is written. @throws LogFileDamaged | NotSo */
async function provenEvents(log: LogFile): Promise<number> {
  const [findings, progress] = [new Findings(), progressOf('Kontrollerar filen', await log.expectedEvents())];
  const source = { store: log, registry: new EventRegistry(planningContracts) };
  const events = await verifyLog(source, findings, progress.at).finally(progress.done);
  const [first] = findings.kept;
  if (first) throw new NotSo(`Filen är ingen hel logg. ${findingSentence(first, 'rad')}`);
  return events;
}

type ToImport = Readonly<{ log: LogFile; entries: readonly RegisterEntry[]; total: number }>;

async function importInto({ eventStore, clock, registers }: Target, { log, entries, total }: ToImport): Promise<Imported> {
  await assertOfSame(registers, log);
  const progress = progressOf('Läser in', total);
  const imported = await importLog({ from: () => log.readAll(), into: eventStore, clock, onProgress: progress.at }).finally(progress.done);
  await putRegisterEntries(registers, entries);
  const { municipality, isDemo } = log.header;
  if (!await registers.installation.read()) await registers.installation.write({ municipality, isDemo });
  return imported;
}

/** A demo's persons can be signed in as without proof: it never becomes a real one. */
async function assertOfSame(registers: Registers, { header }: LogFile): Promise<void> {
  const installed = await registers.installation.read();
  if (!installed) return;
  if (installed.municipality !== header.municipality) throw new Told(`Här är kommunen ${installed.municipality} upplagd, och filen är kommunen ${header.municipality}s.`);
  if (installed.isDemo !== header.isDemo) throw new Told('Exempeldata läses inte in i en installation på riktigt, eller tvärtom.');
}
