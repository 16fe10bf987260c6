import { Command, CommanderError } from 'commander';
import { backupCommand, restoreCommand } from './commands/backup.command.js';
import { deviationsCommand } from './commands/deviations.command.js';
import { exportCommand } from './commands/export.command.js';
import { firstAdministratorCommand } from './commands/first-administrator.command.js';
import { historyCommand } from './commands/history.command.js';
import { importCommand } from './commands/import.command.js';
import { matterCommand } from './commands/matter.command.js';
import { rebuildCommand } from './commands/rebuild.command.js';
import { remindersCommand } from './commands/reminders.command.js';
import { replayCommand } from './commands/replay.command.js';
import { scorecardCommand } from './commands/scorecard.command.js';
import { verifyCommand } from './commands/verify.command.js';
import { simulateCommand } from './commands/simulate.command.js';
import { toldOf } from './told.js';
import { usageSentence } from './usage.js';

const program = new Command('arshjul')
  .description('Årshjul för driftpersonal och revisorer. Det mesta läser bara, och går bra medan Årshjul är igång.')
  .option('--data <mapp>', 'datamappen; med PROFILE=cluster används servrarna i stället', 'data')
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

const COMMANDS = [
  scorecardCommand, replayCommand, deviationsCommand, historyCommand, matterCommand, remindersCommand, simulateCommand,
  verifyCommand, rebuildCommand, backupCommand, restoreCommand, exportCommand, importCommand, firstAdministratorCommand,
];
for (const add of COMMANDS) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? misused(error) : failed(error);
}

function misused(error: CommanderError): number {
  const sentence = usageSentence(error);
  if (sentence !== undefined) console.error(sentence);
  return error.exitCode === 0 ? 0 : 2;
}

function failed(error: unknown): number {
  const told = toldOf(error);
  console.error(told?.message ?? error);
  return told?.exitCode ?? 2;
}
