import { contentHash } from '#lib/evidence';
import { tableName, type AnyProjection, type AnyRow, type Indexed } from '#lib/kernel';
import { FOLDER, nameOf, readJson, writeJson } from './golden-lines.js';

const DIGESTS = `${FOLDER}/projection-digests.json`;

/** By table and golden line: the digest of the rows that the line leaves behind under its keys, folded after the lines before it. */
export type Digests = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const keptDigests = (): Digests => readJson<Digests>(DIGESTS, {});

export const keepDigests = (digests: Digests): void => { writeJson(DIGESTS, digests); };

export const digestsOf = (projections: readonly AnyProjection[], history: readonly Indexed[]): Digests =>
  Object.fromEntries(projections.map((projection) => [tableName(projection), digestsOfOne(projection, history)]));

/** What to do about each projection that makes other rows of a golden line than it did under the same version. */
export function changedWithoutVersion(kept: Digests, made: Digests): readonly string[] {
  return Object.keys(made).filter((table) => table in kept).flatMap((table) => {
    const lines = changedLines(kept[table], made[table]);
    return lines.length === 0 ? [] : [`${table} makes other rows than it did of ${lines.join(', ')}. Where that is meant, raise the projection's `
      + 'version: the tables that are out there were made by the old rule. Then run "npm run golden".'];
  });
}

function changedLines(kept: Digests[string] = {}, made: Digests[string] = {}): readonly string[] {
  return [...new Set([...Object.keys(kept), ...Object.keys(made)])].filter((line) => kept[line] !== made[line]);
}

function digestsOfOne({ handles, keysOf, evolve }: AnyProjection, history: readonly Indexed[]): Digests[string] {
  const rows = new Map<string, AnyRow | undefined>();
  const handled = history.filter(({ type }) => handles === 'all' || handles.includes(type));
  return Object.fromEntries(handled.map((event) => {
    const changed = keysOf(event).map((key): [string, AnyRow | undefined] => [key, evolve(rows.get(key), event, key)]);
    for (const [key, row] of changed) rows.set(key, row);
    return [nameOf(event), contentHash(changed.map(([key, row]) => [key, row ?? null]))];
  }));
}
