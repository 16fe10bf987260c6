import { parseArgs } from 'node:util';
import type { LocalDate } from '#lib/kernel';

/** What `npm start` may be told. `today` moves the clock to that day; it goes on from there. */
export type StartOptions = Readonly<{ port: number; folder: string; today: LocalDate | null; isEmpty: boolean }>;

/** A start that cannot work: told in one line, and not tried again. */
export class BadUsage extends Error {}

const FLAGS = {
  port: { type: 'string', default: '3000' },
  data: { type: 'string', default: 'data' },
  today: { type: 'string' },
  empty: { type: 'boolean', default: false },
} as const;

/** @throws BadUsage in the words of whoever typed the flags. */
export function startOptions(args: readonly string[]): StartOptions {
  const { port, data, today, empty } = flags(args);
  return { port: portIn(port), folder: folderIn(data), today: today === undefined ? null : dayIn(today), isEmpty: empty };
}

function flags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (cause) {
    throw new BadUsage(`Okänd flagga. Det som finns är --port, --data, --today och --empty. (${cause instanceof Error ? cause.message : ''})`, { cause });
  }
}

function portIn(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new BadUsage(`--port ska vara ett tal mellan 0 och 65535, inte "${text}".`);
  return Number(text);
}

function folderIn(text: string): string {
  if (text.trim() === '') throw new BadUsage('--data ska vara en mapp.');
  return text;
}

function dayIn(text: string): LocalDate {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (!isDay) throw new BadUsage(`--today ska vara en dag som 2026-10-05, inte "${text}".`);
  return text;
}
