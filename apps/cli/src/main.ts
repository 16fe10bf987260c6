import { Command } from 'commander';
import { backupCommand, restoreCommand } from './commands/backup.command.js';
import { firstAdministratorCommand } from './commands/first-administrator.command.js';
import { historyCommand } from './commands/history.command.js';
import { rebuildCommand } from './commands/rebuild.command.js';
import { remindersCommand } from './commands/reminders.command.js';
import { scorecardCommand } from './commands/scorecard.command.js';
import { verifyCommand } from './commands/verify.command.js';
import { simulateCommand } from './commands/simulate.command.js';
import { toldOf } from './told.js';

const program = new Command('arshjul')
  .description('Årshjul för driftpersonal och revisorer. Det mesta läser bara, och går bra medan Årshjul är igång.')
  .option('--data <mapp>', 'datamappen; med PROFILE=cluster används servrarna i stället', 'data');

const COMMANDS = [scorecardCommand, historyCommand, remindersCommand, simulateCommand, verifyCommand, rebuildCommand, backupCommand, restoreCommand, firstAdministratorCommand];
for (const add of COMMANDS) add(program);

try {
  await program.parseAsync();
} catch (error) {
  const told = toldOf(error);
  if (told === undefined) throw error;
  console.error(told);
  process.exitCode = 1;
}
