import type { Command } from 'commander';
import { streamNames } from '#lib/application';
import type { Registers } from '#lib/kernel';
import type { Capacity, PlanningEvent } from '#lib/planning';
import { capacityName, eventSentence } from '#lib/texts';
import { withInstallation, type Opened } from '../installation.js';
import { Told } from '../told.js';

export const historyCommand = (program: Command): Command => program.command('history')
  .requiredOption('--goal <id>', 'målets id')
  .description('allt som har hänt med ett mål, i ordning, med vem, när och var det är beslutat')
  .action(async (_options, command: Command) => {
    const { data, goal } = command.optsWithGlobals<{ data: string; goal: string }>();
    const lines = await withInstallation(data, 'read', (opened) => linesOf(opened, goal));
    if (lines.length === 0) throw new Told(`Det finns inget mål med id ${goal}.`);
    console.log(lines.join('\n'));
  });

async function linesOf({ source, registers, municipality }: Opened, goalId: string): Promise<readonly string[]> {
  const nameOf = await namesIn(registers);
  const lines: string[] = [];
  for await (const recorded of source.store.readStream(streamNames(municipality).goal(goalId))) {
    const { actor } = recorded.context;
    const sentence = eventSentence(source.registry.recall<PlanningEvent>(recorded));
    lines.push(`${recorded.recordedAt.slice(0, 16).replace('T', ' ')}  ${sentence}`);
    lines.push(`${' '.repeat(18)}Registrerat av ${nameOf(actor.personId)}, ${capacityName(actor as Capacity)}.`);
  }
  return lines;
}

async function namesIn(registers: Registers): Promise<(personId: string) => string> {
  const names = new Map((await registers.persons.list()).map(({ personId, name }) => [personId, name]));
  return (personId) => names.get(personId) ?? personId;
}
