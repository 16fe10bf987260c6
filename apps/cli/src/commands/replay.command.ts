import type { Command } from 'commander';
import type { LocalDate } from '#lib/kernel';
import { inForms, print, type Answer, type Form } from '../answer.js';
import { goalAnswer } from '../answers/goal.answer.js';
import { scorecardAnswer } from '../answers/scorecard.answer.js';
import { unitAnswer } from '../answers/unit.answer.js';
import { withInstallation, type Opened } from '../installation.js';
import { operatorsReading, thisYear } from '../operator.js';
import { Told } from '../told.js';
import { dayTyped, wholeTyped } from '../typed.js';

type Whose = Readonly<{ goal?: string; unit?: string; scorecard?: boolean }>;
type Options = Form & Whose & Readonly<{ data: string; knownAt: string; inForceOn?: string; year: string }>;
type Asked = Whose & Readonly<{ knownAt: string; inForceOn: LocalDate | undefined; budgetYear: number }>;

export const replayCommand = (program: Command): Command => inForms(program.command('replay'))
  .description('ett mål, en enhet eller styrkortet som det var känt vid en tidpunkt')
  .requiredOption('--known-at <tidpunkt>', 'som det var känt då, till exempel 2026-10-05 eller 2026-10-05T12:00:00Z')
  .option('--in-force-on <dag>', 'det som då var beslutat att gälla den dagen')
  .option('--goal <id>', 'målet')
  .option('--unit <kod>', 'enheten och dess mål för budgetåret')
  .option('--scorecard', 'styrkortet för budgetåret')
  .option('--year <år>', 'budgetår, för enheten och styrkortet', thisYear())
  .action(async (_options, command: Command) => {
    const { data, knownAt, inForceOn, goal, unit, scorecard, year, ...form } = command.optsWithGlobals<Options>();
    if ([goal, unit, scorecard].filter((one) => one !== undefined).length !== 1) throw new Told('Välj en av --goal, --unit och --scorecard.');
    const asked = { goal, unit, knownAt, inForceOn: inForceOn === undefined ? undefined : dayTyped(inForceOn), budgetYear: wholeTyped('--year', year) } as Asked;
    print(await withInstallation(data, 'read', (opened) => replayed(opened, asked)), form);
  });

async function replayed(opened: Opened, { goal, unit, ...asked }: Asked): Promise<Answer> {
  const reading = await operatorsReading(opened, asked.knownAt);
  if (goal !== undefined) return goalAnswer(reading, { ...asked, goalId: goal });
  return unit === undefined ? scorecardAnswer(reading, asked) : unitAnswer(reading, { ...asked, unit });
}
