import type { Recorded } from '#lib/kernel';

/** The first row of an exported log. */
export type LogHeader = Readonly<{ format: 'arshjul-log'; version: 1; municipality: string; isDemo: boolean }>;

/** The last row. `root` is that of the RFC 6962 tree over the leaf hashes: it holds every event in its place. */
export type LogTrailer = Readonly<{ events: number; root: string }>;

export const headerRow = ({ municipality, isDemo }: Pick<LogHeader, 'municipality' | 'isDemo'>): string =>
  JSON.stringify({ format: 'arshjul-log', version: 1, municipality, isDemo } satisfies LogHeader);

/** In between, a row for each event: its leaf hash, a space, and its line as it is stored. */
export const eventRow = ({ leafHash, line }: Pick<Recorded, 'leafHash' | 'line'>): string => `${leafHash} ${line}`;

export const trailerRow = ({ events, root }: LogTrailer): string => JSON.stringify({ events, root });

const EVENT = /^[0-9a-f]{64} /;
const LINE_BEGINS = 65;

/** Undefined where the row is not an event's. */
export const eventIn = (row: string): Pick<Recorded, 'leafHash' | 'line'> | undefined =>
  (EVENT.test(row) ? { leafHash: row.slice(0, LINE_BEGINS - 1), line: row.slice(LINE_BEGINS) } : undefined);

export function headerIn(row: string): LogHeader | undefined {
  const header = parsed(row) as Partial<LogHeader> | undefined;
  return header?.format === 'arshjul-log' && header.version === 1 && typeof header.municipality === 'string' ? header as LogHeader : undefined;
}

export function trailerIn(row: string): LogTrailer | undefined {
  const trailer = parsed(row) as Partial<LogTrailer> | undefined;
  return Number.isSafeInteger(trailer?.events) && typeof trailer?.root === 'string' ? trailer as LogTrailer : undefined;
}

function parsed(row: string): object | undefined {
  try {
    const value: unknown = JSON.parse(row);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
