import type { Command } from 'commander';
import { backUp, readSettings, restoreFrom } from '#lib/platform';
import { Told } from '../told.js';

export const backupCommand = (program: Command): Command => program.command('backup')
  .argument('<mål>', 'en ny mapp för kopian')
  .description('säkerhetskopiera datamappen, även medan Årshjul är igång')
  .action(async (target: string, _options, command: Command) => {
    const { data } = command.optsWithGlobals<{ data: string }>();
    refuseOnServers();
    await backUp(data, target);
    console.log(`${data} är kopierad till ${target} och kopian är kontrollerad.`);
  });

export const restoreCommand = (program: Command): Command => program.command('restore')
  .argument('<kopia>', 'mappen med säkerhetskopian')
  .description('återställ en säkerhetskopia till datamappen, som ska vara ny eller tom')
  .action(async (copy: string, _options, command: Command) => {
    const { data } = command.optsWithGlobals<{ data: string }>();
    refuseOnServers();
    await restoreFrom(copy, data);
    console.log(`${data} är återställd från ${copy}. Läsmodellerna byggs vid nästa start.`);
  });

function refuseOnServers(): void {
  if (readSettings(process.env).profile === 'embedded') return;
  throw new Told('Med PROFILE=cluster kopieras och återställs servrarna med sina egna verktyg. docs/operations.md säger hur och i vilken ordning.');
}
