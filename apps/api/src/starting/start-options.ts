import { parseArgs } from 'node:util';
import type { LocalDate } from '#lib/kernel';

/** What `npm start` may be told. `today` moves the clock to that day; it goes on from there. */
export type StartOptions = Readonly<{ port: number; folder: string; today: LocalDate | null; isEmpty: boolean }>;

/** A start that cannot work: told in one line, and not tried again. */
export class BadUsage extends Error {}

const PORT_DEFAULT = '3000';
const FOLDER_DEFAULT = 'data';

/** @throws BadUsage in the words of whoever typed the flags. */
export function startOptions(args: readonly string[]): StartOptions {
  const { port = PORT_DEFAULT, data = FOLDER_DEFAULT, today, empty = false } = flags(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new BadUsage(`--port ska vara ett tal mellan 0 och 65535, inte "${port}".`);
  if (data.trim() === '') throw new BadUsage('--data ska vara en mapp.');
  if (today !== undefined && !isDay(today)) throw new BadUsage(`--today ska vara en dag som 2026-10-05, inte "${today}".`);
  return { port: Number(port), folder: data, today: today ?? null, isEmpty: empty };
}

function flags(args: readonly string[]): { port?: string | undefined; data?: string | undefined; today?: string | undefined; empty?: boolean | undefined } {
  try {
    return parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, data: { type: 'string' }, today: { type: 'string' }, empty: { type: 'boolean' } },
    }).values;
  } catch (cause) {
    throw new BadUsage(`Okänd flagga. Det som finns är --port, --data, --today och --empty. (${cause instanceof Error ? cause.message : ''})`, { cause });
  }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
