import type { Command } from 'commander';
import { verify, type Verified } from '#lib/application';
import { projections } from '#lib/scorecard';
import { inForms, print, type Answer, type Form } from '../answer.js';
import { withInstallation } from '../installation.js';
import { findingSentence } from '../finding-sentence.js';
import { progressOf } from '../progress.js';
import { tableOf } from '../table.js';

const FINDINGS_SHOWN = 20;

export const verifyCommand = (program: Command): Command => inForms(program.command('verify'))
  .description('kontrollera att loggen är hel och att läsmodellerna är vad loggen säger; ändrar ingenting')
  .action(async (_options, command: Command) => {
    const { data, ...form } = command.optsWithGlobals<Form & { data: string }>();
    const verified = await withInstallation(data, 'read', async ({ source, readModels, eventCount }) => {
      const progress = progressOf('Kontrollerar loggen', await eventCount());
      const result = await verify({ source, readModels, projections, onProgress: (part, events) => { if (part === 'log') progress.at(events); } });
      progress.done();
      return result;
    });
    print(answerOf(verified), form);
    if (verified.findingCount > 0) process.exitCode = 1;
  });

function answerOf(verified: Verified): Answer {
  const { tables, findings, ...counted } = verified;
  const told = findings.map((finding) => ({ ...finding, sentence: findingSentence(finding) }));
  return { text: report(verified), table: [['Läsmodell', 'Händelser', 'Rader'], ...tables.map(({ table, index, rows }) => [table, index, rows])], data: { ...counted, tables, findings: told } };
}

function report({ events, tables, findings, findingCount }: Verified): string {
  const counted = tableOf(['läsmodell', 'händelser', 'rader'], tables.map(({ table, index, rows }) => [table, index, rows]));
  const verdict = findingCount === 0
    ? `Allt stämmer: ${events} händelser, ${tables.length} läsmodeller.`
    : [`${findingCount} fel:`, ...findings.slice(0, FINDINGS_SHOWN).map((finding) => `  ${findingSentence(finding)}`)].join('\n');
  return `${counted}\n\n${verdict}`;
}
