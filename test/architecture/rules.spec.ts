import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const CONFIG = '.dependency-cruiser.cjs';
const FIXTURES = 'test/architecture/bad-fixtures';

type Rule = Readonly<{ name: string }>;
type Cruised = Readonly<{
  modules: readonly Readonly<{ source: string; dependencies: readonly Readonly<{ resolved: string; couldNotResolve: boolean }>[] }>[];
  summary: Readonly<{ violations: readonly Readonly<{ from: string; to: string; rule: Rule }>[] }>;
}>;

const rules = (createRequire(import.meta.url)(`../../${CONFIG}`) as Readonly<{ forbidden: readonly Rule[] }>).forbidden.map(({ name }) => name);

/** In a process of its own: it has no use for Jest's modules. */
function cruise(...args: readonly string[]): Cruised {
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', CONFIG, '--output-type', 'json', ...args], {
    encoding: 'utf8', maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Cruised;
}

describe('The source', () => {
  const source = cruise('apps', 'libs', 'test', '--exclude', FIXTURES);

  it('breaks no rule', () => {
    expect(source.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it('is seen whole: every import leads to a file, and a lib to its source', () => {
    const imports = source.modules.flatMap(({ dependencies }) => dependencies);
    expect(imports.filter(({ couldNotResolve }) => couldNotResolve)).toEqual([]);
    expect(imports.map(({ resolved }) => resolved)).toContain('libs/kernel/src/index.ts');
    expect(imports.filter(({ resolved }) => resolved.startsWith('dist/'))).toEqual([]);
  });
});

describe('Each rule is broken by its bad fixture, which breaks no other', () => {
  const { violations } = cruise(FIXTURES).summary;

  it.each(rules)('%s', (rule) => {
    const broken = violations.filter(({ from }) => from.startsWith(`${FIXTURES}/${rule}/`)).map((violation) => violation.rule.name);
    expect([...new Set(broken)]).toEqual([rule]);
  });

  it('and there is no fixture without a rule', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual([...rules].sort());
  });
});
