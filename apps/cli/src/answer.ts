import { Option, type Command } from 'commander';
import { csv } from '#lib/texts';

export type Cell = string | number | null;

/** What a command answers: to be read on a terminal, as a table of its own for a spreadsheet, and as data for a program. */
export type Answer = Readonly<{ text: string; table: readonly (readonly Cell[])[]; data: unknown }>;

/** The form that is asked for; for reading where none is. */
export type Form = Readonly<{ json?: boolean; csv?: boolean }>;

export const inForms = (command: Command): Command => command
  .option('--json', 'som JSON, för program')
  .addOption(new Option('--csv', 'som tabell för kalkylprogram').conflicts('json'));

export function print({ text, table, data }: Answer, form: Form): void {
  if (form.json) process.stdout.write(`${JSON.stringify(data, inJson, 2)}\n`);
  else process.stdout.write(form.csv ? csv(table) : `${text}\n`);
}

/** Positions of a log have more digits than a number of JSON is sure to keep. */
const inJson = (_name: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
