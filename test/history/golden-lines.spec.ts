import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EventRegistry } from '#lib/application';
import { canonicalLine, leafHash, parseLine } from '#lib/evidence';
import { planningContracts } from '#lib/planning';
import { projections } from '#lib/scorecard';
import { foldRows } from '#lib/testing';
import { FOLDER, goldenHistory, goldenLines, nameOf, recorded } from './golden-lines.js';
import { misfits } from './misfits.js';
import { GOAL_ID } from './story.js';

const lines = goldenLines();
const registry = new EventRegistry(planningContracts);

describe('The golden lines', () => {
  it('are one for each event and each schema it has had (npm run golden adds what is missing)', () => {
    const wanted = planningContracts.flatMap(({ type, schema: newest }) => Array.from({ length: newest }, (_, older) => nameOf({ type, schema: older + 1 })));
    expect(lines.map(({ name }) => name).sort()).toEqual(wanted.sort());
  });

  it('are all the files of their kind', () => {
    const files = readdirSync(FOLDER).filter((name) => /\.\d+\.json$/.test(name));
    expect(files.sort()).toEqual(lines.map(({ name }) => `${name}.json`).sort());
  });

  it.each(lines)('$name is canonical, and byte for byte what was kept', ({ name, line, leafHash: kept }) => {
    expect(canonicalLine(parseLine(line))).toBe(line);
    expect(nameOf(parseLine(line))).toBe(name);
    expect(leafHash(line)).toBe(kept);
  });

  it.each(lines)('$name can be read by the program of today', (golden) => {
    const { type, data } = registry.recall(recorded(golden, 1));
    expect([type, data]).toEqual([parseLine(golden.line).type, expect.any(Object)]);
  });

  it('say in their newest schema just what the event\'s type says: a type that changes needs a schema of its own', () => {
    const newest = lines.filter(({ name }) => planningContracts.some((contract) => nameOf(contract) === name));
    const altered = newest.map(({ name, line, ...kept }) => ({ ...kept, name: `altered ${name}`, line: line.replace('"budgetYear":', '"year":27,"budgetYear":') }));
    const found = misfits([...newest, ...altered]).map((misfit) => misfit.slice(0, misfit.indexOf(':')));
    expect(found).toEqual(newest.filter(({ line }) => line.includes('"budgetYear":')).map(({ name }) => `altered ${name}`));
    expect(found).toContain('altered goal-drafted.2');
  });

  it('leave rows behind in every read model', () => {
    const history = goldenHistory(lines);
    expect(projections.filter((projection) => foldRows(projection, history).size === 0).map(({ name }) => name)).toEqual([]);
  });

  it('take one goal the whole way', () => {
    // Lines were kept as their types came to be: the goal's life is told by the day.
    const history = goldenHistory(lines).toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt));
    const goal = projections.filter(({ name }) => name === 'goal_sheet' || name === 'goal_follow_ups').map((projection) => foldRows(projection, history).get(GOAL_ID));
    expect(goal).toEqual([
      expect.objectContaining({ status: 'adopted', adopted_version: 4, in_force: expect.any(String) }),
      expect.objectContaining({ follow_ups: expect.stringContaining('partly-achieved') }),
    ]);
  });
});

describe('The names of events on the wire', () => {
  const names = planningContracts.map(({ type }) => type);

  it('are each used once', () => { expect(new Set(names).size).toBe(names.length); });

  it.each(names)('%s is in kebab-case', (name) => { expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/); });
});
