import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { registerEntries } from '#lib/application';
import { withInstallation, type Opened } from '../installation.js';
import { writeRegistersFile } from '../log-file/registers-file.js';
import { writeLogFile } from '../log-file/write-log-file.js';
import { progressOf } from '../progress.js';
import { Told } from '../told.js';

type Options = Readonly<{ data: string; registers?: string }>;

export const exportCommand = (program: Command): Command => program.command('export')
  .argument('<mål>', 'en ny fil, eller en mapp att lägga den i')
  .option('--registers <fil>', 'också namn, adresser, påbörjade texter och läslogg, till en egen fil')
  .description('skriv hela loggen till en fil, rad för rad som den är sparad, med kontrollsummor; avbryts det går det vidare nästa gång')
  .action(async (target: string, _options, command: Command) => {
    const { data, registers } = command.optsWithGlobals<Options>();
    await withInstallation(data, 'read', async (opened) => {
      const file = fileIn(target, opened);
      for (const one of [file, registers]) if (one !== undefined && existsSync(one)) throw new Told(`${one} finns redan. Välj en ny fil.`);
      await exportLog(file, opened);
      if (registers !== undefined) await writeRegistersFile(registers, await registerEntries(opened.registers));
    });
  });

const fileIn = (target: string, { municipality }: Opened): string =>
  (existsSync(target) && statSync(target).isDirectory() ? join(target, `arshjul-${municipality}.log`) : target);

/** As far as the log has come when it begins: it goes on meanwhile. */
async function exportLog(file: string, { source: { store }, registers, eventCount, municipality }: Opened): Promise<void> {
  const [until, progress] = [await store.head(), progressOf('Exporterar', await eventCount())];
  const isDemo = (await registers.installation.read())?.isDemo ?? false;
  const log = () => store.readAll({ after: 0n, until });
  const { events, root } = await writeLogFile(file, { of: { municipality, isDemo }, log, onProgress: progress.at }).finally(progress.done);
  console.log(`${events} händelser är exporterade till ${file}.\nKontrollsumma för hela loggen: ${root}`);
}
