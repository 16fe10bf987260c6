import type { Command } from 'commander';
import { streamNames } from '#lib/application';
import { historyOf } from '#lib/scorecard';
import { namesOfBodies, namesOfPersons, told, type ToldEntry } from '#lib/telling';
import { inForms, print, type Answer, type Cell, type Form } from '../answer.js';
import { withInstallation, type Opened } from '../installation.js';
import { operatorsReading } from '../operator.js';
import { NotSo } from '../told.js';

type Options = Form & Readonly<{ data: string; goal: string; knownAt?: string }>;

export const historyCommand = (program: Command): Command => inForms(program.command('history'))
  .requiredOption('--goal <id>', 'målets id')
  .option('--known-at <tidpunkt>', 'det som var känt då')
  .description('allt som har hänt med ett mål, i ordning, med vem, när och var det är beslutat')
  .action(async (_options, command: Command) => {
    const { data, goal, knownAt, ...form } = command.optsWithGlobals<Options>();
    print(await withInstallation(data, 'read', (opened) => historyAnswer(opened, goal, knownAt)), form);
  });

async function historyAnswer(opened: Opened, goalId: string, knownAt: string | undefined): Promise<Answer> {
  const reading = await operatorsReading(opened, knownAt);
  const entries = await historyOf(reading.db, reading.at, { stream: streamNames(opened.municipality).goal(goalId) });
  if (entries.length === 0) throw new NotSo(`Det finns inget mål med id ${goalId}.`);
  const inWords = await told(entries, { source: opened.source, persons: await namesOfPersons(opened.registers), bodies: await namesOfBodies(reading) });
  return { text: inWords.flatMap(linesOf).join('\n'), table: [COLUMNS, ...inWords.map(rowOf)], data: inWords.map(dataOf) };
}

const linesOf = ({ recordedAt, sentence, by, as }: ToldEntry): readonly string[] =>
  [`${recordedAt.slice(0, 16).replace('T', ' ')}  ${sentence}`, `${' '.repeat(18)}Registrerat av ${by}, ${as}.`];

const COLUMNS = ['Händelse', 'Registrerad', 'Känd', 'Slag', 'Vad som hände', 'Av', 'Som', 'Beslutat av', 'Sammanträde', 'Paragraf', 'Händelsens id', 'Kontrollsumma'] as const;

const rowOf = ({ index, recordedAt, knownAt, type, sentence, by, as, basis, eventId, leafHash }: ToldEntry): readonly Cell[] =>
  [index, recordedAt, knownAt, type, sentence, by, as, basis?.body ?? null, basis?.meetingDate ?? null, basis?.paragraph ?? null, eventId, leafHash];

const dataOf = ({ index, revision, recordedAt, knownAt, type, actor, by, sentence, basis, eventId, leafHash }: ToldEntry) =>
  ({ index, revision, type, sentence, recordedAt, knownAt, actor: { ...actor, name: by }, basis, eventId, leafHash });
