import type { Command } from 'commander';
import { rebuild } from '#lib/application';
import { projections } from '#lib/scorecard';
import { withInstallation } from '../installation.js';
import { Told } from '../told.js';
import { progressOf } from '../progress.js';

export const rebuildCommand = (program: Command): Command => program.command('rebuild')
  .description('bygg om läsmodellerna från första händelsen; går bra medan Årshjul är igång, och avbryts det går det vidare nästa gång')
  .option('--projection <namn>', 'bara en läsmodell')
  .action(async (_options, command: Command) => {
    const { data, projection } = command.optsWithGlobals<{ data: string; projection?: string }>();
    const wanted = projections.filter(({ name }) => projection === undefined || name === projection);
    if (wanted.length === 0) throw new Told(`Det finns ingen läsmodell ${projection}. De som finns: ${projections.map(({ name }) => name).join(', ')}.`);
    await withInstallation(data, 'rebuild', async ({ source, readModels, eventCount }) => {
      const progress = progressOf('Bygger om', await eventCount());
      const { index } = await rebuild({ source, readModels, projections: wanted, onProgress: progress.at });
      progress.done();
      console.log(`${wanted.length} läsmodeller är byggda av ${index} händelser.`);
    });
  });
