import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CONFIG, cruise, type Rule } from './cruise.js';

const FIXTURES = 'test/architecture/bad-fixtures';

const rules = (createRequire(import.meta.url)(`../../${CONFIG}`) as Readonly<{ forbidden: readonly Rule[] }>).forbidden.map(({ name }) => name);

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
