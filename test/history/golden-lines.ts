import { readFileSync, writeFileSync } from 'node:fs';
import { EventRegistry } from '#lib/application';
import { leafHash, parseLine } from '#lib/evidence';
import type { DomainEvent, Indexed, Recorded } from '#lib/kernel';
import { planningContracts } from '#lib/planning';

export const FOLDER = 'test/history';

/** Names of the golden lines with their leaf hashes, in the order in which they are folded. */
const LEAF_HASHES = `${FOLDER}/leaf-hashes.json`;

/** `name` is `<type>.<schema>`; `leafHash` the one that was written down when the line was kept. */
export type GoldenLine = Readonly<{ name: string; line: string; leafHash: string }>;

export const nameOf = ({ type, schema }: Readonly<{ type: string; schema: number }>): string => `${type}.${schema}`;

export const fileOf = (name: string): string => `${FOLDER}/${name}.json`;

/** Every golden line, as one history. */
export const goldenLines = (): readonly GoldenLine[] =>
  Object.entries(readJson<Readonly<Record<string, string>>>(LEAF_HASHES, {}))
    .map(([name, leafHash]) => ({ name, line: readFileSync(fileOf(name), 'utf8').replace(/\n$/, ''), leafHash }));

/** Keeps lines for ever, after those that there are. @throws where one of them has a file */
export function keep(lines: readonly GoldenLine[]): void {
  for (const { name, line } of lines) writeFileSync(fileOf(name), `${line}\n`, { flag: 'wx' });
  writeJson(LEAF_HASHES, Object.fromEntries([...goldenLines(), ...lines].map(({ name, leafHash }) => [name, leafHash])));
}

/** A golden line as a store would give it back. */
export const recorded = ({ line }: Pick<GoldenLine, 'line'>, index: number): Recorded =>
  ({ ...parseLine(line), line, leafHash: leafHash(line), position: BigInt(index) });

/** The golden lines as a reader of the whole log sees them: in their newest shape, each with its place. */
export function goldenHistory(lines: readonly GoldenLine[]): readonly Indexed[] {
  const registry = new EventRegistry(planningContracts);
  let knownAt = '';
  return lines.map((golden, offset) => {
    const event = registry.recall<DomainEvent>(recorded(golden, offset + 1));
    if (event.recordedAt > knownAt) knownAt = event.recordedAt;
    return { ...event, index: offset + 1, knownAt };
  });
}

export function readJson<Value>(path: string, absent: Value): Value {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Value;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return absent;
    throw error;
  }
}

export const writeJson = (path: string, value: unknown): void => { writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`); };
