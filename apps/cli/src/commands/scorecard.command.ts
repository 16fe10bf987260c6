import type { Command } from 'commander';
import { inForms, print, type Form } from '../answer.js';
import { scorecardAnswer } from '../answers/scorecard.answer.js';
import { withInstallation } from '../installation.js';
import { operatorsReading, thisYear } from '../operator.js';
import { dayTyped, wholeTyped } from '../typed.js';

type Options = Form & Readonly<{ data: string; year: string; knownAt?: string; inForceOn?: string }>;

export const scorecardCommand = (program: Command): Command => inForms(program.command('scorecard'))
  .description('styrkortet för ett budgetår som tabell, nu eller som det var känt då')
  .requiredOption('--year <år>', 'budgetår', thisYear())
  .option('--known-at <tidpunkt>', 'som det var känt då, till exempel 2026-10-05 eller 2026-10-05T12:00:00Z')
  .option('--in-force-on <dag>', 'bara de mål som gäller den dagen')
  .action(async (_options, command: Command) => {
    const { data, year, knownAt, inForceOn, ...form } = command.optsWithGlobals<Options>();
    const asked = { budgetYear: wholeTyped('--year', year), knownAt, inForceOn: inForceOn === undefined ? undefined : dayTyped(inForceOn) };
    print(await withInstallation(data, 'read', async (opened) => scorecardAnswer(await operatorsReading(opened, knownAt), asked)), form);
  });
