import { parseArgs } from 'node:util';
import type { LocalDate } from '#lib/kernel';
import { BadStart, type EmbeddedSettings } from '#lib/platform';

/** What `npm start` may be told in the embedded profile. `today` moves the clock to that day; it goes on from there. */
export type StartOptions = Readonly<{ port: number; folder: string; today: LocalDate | null; isEmpty: boolean }>;

const FLAGS = {
  port: { type: 'string' },
  data: { type: 'string', default: 'data' },
  today: { type: 'string' },
  empty: { type: 'boolean', default: false },
} as const;

/** The flags go before the settings. @throws BadStart in the words of whoever typed them. */
export function startOptions(args: readonly string[], settings: EmbeddedSettings): StartOptions {
  const { port, data, today, empty } = flags(args);
  return { port: port === undefined ? settings.port : portIn(port), folder: folderIn(data), today: today === undefined ? null : dayIn(today), isEmpty: empty };
}

function flags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (cause) {
    throw new BadStart(`Okänd flagga. Det som finns är --port, --data, --today och --empty. (${cause instanceof Error ? cause.message : ''})`, { cause });
  }
}

function portIn(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new BadStart(`--port ska vara ett tal mellan 0 och 65535, inte "${text}".`);
  return Number(text);
}

function folderIn(text: string): string {
  if (text.trim() === '') throw new BadStart('--data ska vara en mapp.');
  return text;
}

function dayIn(text: string): LocalDate {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (!isDay) throw new BadStart(`--today ska vara en dag som 2026-10-05, inte "${text}".`);
  return text;
}
