import type { Command } from 'commander';
import { rebuild } from '#lib/application';
import { projections } from '#lib/scorecard';
import { withFolder } from '../data-folder.js';
import { Told } from '../told.js';
import { progressOf } from '../progress.js';

export const rebuildCommand = (program: Command): Command => program.command('rebuild')
  .description('bygg om läsmodellerna från första händelsen; går bra medan Årshjul är igång')
  .option('--projection <namn>', 'bara en läsmodell')
  .action(async (_options, command: Command) => {
    const { data, projection } = command.optsWithGlobals<{ data: string; projection?: string }>();
    const wanted = projections.filter(({ name }) => projection === undefined || name === projection);
    if (wanted.length === 0) throw new Told(`Det finns ingen läsmodell ${projection}. De som finns: ${projections.map(({ name }) => name).join(', ')}.`);
    await withFolder(data, 'rebuild', async ({ source, readModels }) => {
      const progress = progressOf('Bygger om', Number(await source.store.head()));
      const { index } = await rebuild({ source, readModels, projections: wanted, onProgress: progress.at });
      progress.done();
      console.log(`${wanted.length} läsmodeller är byggda av ${index} händelser.`);
    });
  });
