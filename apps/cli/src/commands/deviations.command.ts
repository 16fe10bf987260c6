import { Option, type Command } from 'commander';
import { DEVIATION_KINDS, RECORDED_WITHIN_DAYS, type Deviation, type DeviationKind } from '#lib/planning';
import { cycleOf, deviations, type DeviationsQuestion } from '#lib/scorecard';
import { namesOfBodies, type Reading } from '#lib/telling';
import { DEVIATION_LABELS, deviationSentence, type NameOf } from '#lib/texts';
import { inForms, print, type Answer, type Form } from '../answer.js';
import { withInstallation } from '../installation.js';
import { operatorsReading, thisYear } from '../operator.js';
import { tableOf } from '../table.js';
import { NotSo } from '../told.js';
import { wholeTyped } from '../typed.js';

type Options = Form & Readonly<{ data: string; year: string; knownAt?: string; kind?: DeviationKind; unit?: string; recordedWithinDays: string }>;
type Asked = Pick<DeviationsQuestion, 'budgetYear' | 'kind' | 'unit' | 'recordedWithinDays'>;

export const deviationsCommand = (program: Command): Command => inForms(program.command('deviations'))
  .description('det som inte är som det ska i ett budgetår, eller som är värt en extra titt, nu eller som det var känt då')
  .requiredOption('--year <år>', 'budgetår', thisYear())
  .option('--known-at <tidpunkt>', 'som det var känt då, till exempel 2026-10-05 eller 2026-10-05T12:00:00Z')
  .addOption(new Option('--kind <slag>', 'bara det slaget').choices(DEVIATION_KINDS))
  .option('--unit <kod>', 'bara den enheten eller det organet')
  .option('--recorded-within-days <dagar>', 'så många dagar efter sammanträdet får ett beslut registreras', String(RECORDED_WITHIN_DAYS))
  .action(async (_options, command: Command) => {
    const { data, year, knownAt, kind, unit, recordedWithinDays, ...form } = command.optsWithGlobals<Options>();
    const asked = { budgetYear: wholeTyped('--year', year), kind, unit, recordedWithinDays: wholeTyped('--recorded-within-days', recordedWithinDays) };
    print(await withInstallation(data, 'read', async (opened) => deviationsAnswer(await operatorsReading(opened, knownAt), asked)), form);
  });

async function deviationsAnswer(reading: Reading, asked: Asked): Promise<Answer> {
  const { db, at } = reading;
  if (!await cycleOf(db, at, { ...reading, ...asked })) throw new NotSo(`Planeringen för ${asked.budgetYear} är inte öppnad.`);
  const found = await deviations(db, at, { ...reading, ...asked });
  const nameOf = await namesOfBodies(reading);
  return { text: textOf(found, nameOf), table: [COLUMNS, ...found.map((one) => rowOf(one, nameOf))], data: found.map((one) => ({ ...one, sentence: deviationSentence(one, nameOf) })) };
}

function textOf(found: readonly Deviation[], nameOf: NameOf): string {
  if (found.length === 0) return 'Inga avvikelser med det urvalet.';
  const counts = [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, of]) => [DEVIATION_LABELS[kind], of.length]);
  const rows = found.map((one) => [one.on ?? '', one.unit ?? '', deviationSentence(one, nameOf)]);
  return [tableOf(['slag', 'antal'], counts), tableOf(['dag', 'enhet', 'avvikelse'], rows)].join('\n\n');
}

const COLUMNS = ['Slag', 'Dag', 'Enhet', 'Mål', 'Avvikelse', 'Beslutat av', 'Sammanträde', 'Paragraf'] as const;

function rowOf(deviation: Deviation, nameOf: NameOf): readonly (string | number | null)[] {
  const basis = 'basis' in deviation ? deviation.basis : null;
  const { kind, on, unit, goalId } = deviation;
  return [DEVIATION_LABELS[kind], on, unit, goalId, deviationSentence(deviation, nameOf), basis?.body ?? null, basis?.meetingDate ?? null, basis?.paragraph ?? null];
}
