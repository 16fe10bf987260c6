import type { CommanderError } from 'commander';

/** What is wrong with how a command was typed, by commander's own code for it. */
const WRONG: Readonly<Record<string, (quoted: string) => string>> = {
  'commander.unknownCommand': (name) => `Det finns inget kommando ${name}.`,
  'commander.unknownOption': (name) => `Det finns ingen flagga ${name}.`,
  'commander.missingArgument': (name) => `Kommandot saknar <${name}>.`,
  'commander.excessArguments': () => 'Kommandot tar inte så många ord.',
  'commander.optionMissingArgument': (name) => `Flaggan ${name} saknar sitt värde.`,
  'commander.missingMandatoryOptionValue': (name) => `Flaggan ${name} måste vara med.`,
  'commander.conflictingOption': (name) => `Flaggan ${name} går inte ihop med en annan.`,
  'commander.invalidArgument': (name) => `Flaggan ${name} har ett värde som inte finns.`,
};

/** The sentence for a command that was typed wrong; undefined where somebody only asked for help. */
export function usageSentence({ code, message, exitCode }: CommanderError): string | undefined {
  if (exitCode === 0 || code === 'commander.help') return undefined;
  return `${WRONG[code]?.(quotedIn(message)) ?? message} ${choicesIn(message)}Skriv --help efter kommandot för att se hur det används.`;
}

const quotedIn = (message: string): string => /'([^']+)'/.exec(message)?.[1] ?? '';

function choicesIn(message: string): string {
  const choices = /Allowed choices are (.+)$/.exec(message)?.[1];
  return choices === undefined ? '' : `De som finns: ${choices} `;
}
